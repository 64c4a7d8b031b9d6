/** How the server is asked: with curl, else with GNU wget. Both are told the token by a file that nobody else reads. */
export const asking = `
if curl --version > /dev/null 2>&1; then
  client=curl
elif wget --version 2> /dev/null | grep -q '^GNU Wget'; then
  client=wget
else
  fail 2 told 'this needs curl or GNU wget: others show the token to everybody on the node'
fi

# ask OUTPUT PATH HEADER [BODY]: asks the server; $answered is the status of the answer, 000 where none came whole,
# 507 where it could not be written down.
ask() {
  output=$1 url=$server$2 header=$3 body=\${4:-}
  if [ "$client" = curl ]; then
    set -- --header "$header"
    [ -z "$body" ] || set -- "$@" --data "$body"
    [ -z "$ca" ] || set -- "$@" --cacert "$ca"
    answered=$(curl -q --silent --show-error --proto '=http,https' --connect-timeout 15 --max-time 120 \\
      --output "$output" --write-out '%{http_code}' --config - "$@" "$url" <<END
header = "Authorization: Bearer $token"
END
    ) && ended=0 || ended=$?
    case $ended in 0) ;; 23) answered=507 ;; *) answered=000 ;; esac
  else
    printf 'header = Authorization: Bearer %s\\n' "$token" > "$work/wgetrc"
    set -- --header="$header"
    [ -z "$body" ] || set -- "$@" --post-data="$body"
    [ -z "$ca" ] || set -- "$@" --ca-certificate="$ca"
    wget --config="$work/wgetrc" --tries=1 --timeout=30 --max-redirect=0 --server-response \\
      --output-document="$output" "$@" "$url" 2> "$work/said" && ended=0 || ended=$?
    answered=$(sed -n 's/^ *HTTP\\/[0-9.]* \\([0-9]*\\).*/\\1/p' "$work/said" | tail -n 1)
    # 8 is an answer that says no.
    case $ended in 0 | 8) ;; 3) answered=507 ;; *) answered=000 ;; esac
  fi
}
`;
