/** Where the token comes from. Never an argument: everybody on the node sees those. */
export const token = `
if [ -n "\${PORTOLAN_TOKEN:-}" ]; then
  token=$PORTOLAN_TOKEN
else
  [ -n "$token_file" ] || token_file=$root/etc/portolan/$profile.token
  [ -r "$token_file" ] || fail 2 token "there is no token in $token_file"
  # shellcheck disable=SC2012 # the mode alone is read, which comes before the name
  case $(ls -ldL "$token_file" | cut -c5-10) in
    ------) ;;
    *) fail 2 token "others may read $token_file: chmod 0600 it" ;;
  esac
  token=$(cat "$token_file")
fi
unset PORTOLAN_TOKEN
case $token in '' | *[!A-Za-z0-9_-]*) fail 2 token 'that is no token of Portolan' ;; esac
`;
