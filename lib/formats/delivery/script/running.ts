/** One run from its beginning to its end. */
export const running = `
api=/api/v1/profiles/$profile
manifest=/var/lib/portolan/$profile/manifest
state=$root/var/lib/portolan/$profile
work=$state/work
stage=$work/stage
revision=null checksum=null found=null changed='' status='' phase=looking
trap leave EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

look
found=$checksum
folder "\${state#"$root"}"
touch "$state/lock"
exec 9> "$state/lock"
if ! flock -n 9; then
  trap - EXIT
  fail 7 busy 'another run is at work'
fi
rm -rf "$work" "$state/undo.new" "$state/undo.done"
mkdir "$work"
if [ -d "$state/undo" ] && [ "$mode" = install ]; then
  back || fail 5 write 'the files of a run that was broken off could not be brought back'
  say 'A run before this one was broken off. The files from before it are back.'
  look
fi

refused=''
[ -n "$retry" ] || [ ! -f "$state/refused" ] || refused=$(cat "$state/refused")
ask "$work/bundle" "$api/files/bundle.tar.gz" "If-None-Match: \\"$revision-$checksum\\"\${refused:+, \\"$refused\\"}"
case $answered in
  200) ;;
  304)
    [ -z "$refused" ] || fail 6 refused "revision \${refused%-*} is left alone: the service did not start with it; --retry tries it again"
    say "Revision $revision was in place already."
    [ "$mode" != install ] || restart
    report unchanged null
    exit 0
    ;;
  507) fail 5 write 'there is no room for what came; the old files are in place' ;;
  000) fail 3 silent 'the server gives no answer, or not all of it' ;;
  401 | 403) fail 3 token 'the server does not take this token' ;;
  404) fail 3 unpublished 'the server has no such profile, or nothing of it is published yet' ;;
  *) fail 3 answer "the server answers with status $answered" ;;
esac

mkdir "$stage"
gzip -t < "$work/bundle" 2> /dev/null || fail 4 broken 'what came is not whole'
tar -xzf "$work/bundle" -C "$stage" || fail 5 write 'what came could not be unpacked; the old files are in place'
verify "$stage" || fail 4 broken 'what came is not what the server has: its checksum is another'
rm "$work/bundle"
next=$(value revision "$stage$manifest")
case $next in '' | *[!0-9]*) fail 4 broken 'the manifest cannot be read' ;; esac
list
[ ! -s "$work/put" ] && [ ! -s "$work/gone" ] || changed=yes
if [ "$mode" != install ]; then
  say "Revision $next would be installed. These files would change:"
  sed 's/^/  /' "$work/put"
  sed 's/^/  (goes) /' "$work/gone"
  report checked null
  exit 0
fi

phase=writing
say "$manifest" >> "$work/put"
cat "$work/put" "$work/gone" > "$work/all"
keep
put
settle
phase=written
rm -f "$state/refused"
paths "$root$manifest" | while IFS= read -r path; do chmod 0600 "$root$path" || :; done
look
if [ -n "$changed" ]; then
  say "Revision $revision is installed. The old files are in $state/backups/$backup."
else
  say "The files of revision $revision were in place already."
fi
restart
report installed null
`;
