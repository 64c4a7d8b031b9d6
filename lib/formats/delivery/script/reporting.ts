/** What the server is told at the end of every run: names and sums, nothing of what the files say. */
export const reporting = `
quoted() {
  if [ "$1" = null ]; then say null; else say "\\"$1\\""; fi
}

# report OUTCOME REASON
report() {
  [ "$mode" != dry-run ] || return 0
  [ "$client" = curl ] || [ -d "$work" ] || return 0
  ask /dev/null "$api/nodes" 'Content-Type: application/json' "{\\"node\\":\\"$node\\",\\"revision\\":$revision,\\
\\"checksum\\":$(quoted "$checksum"),\\"found\\":$(quoted "$found"),\\"outcome\\":\\"$1\\",\\"reason\\":$(quoted "$2"),\\"every\\":$every}"
  case $answered in 2??) ;; *) printf 'portolan: the server could not be told (%s)\\n' "$answered" >&2 ;; esac
}

# leave: what happens however the run ends.
leave() {
  result=$?
  trap - EXIT
  trap '' HUP INT TERM
  set +e
  if [ "$result" -ne 0 ]; then
    outcome='the old files are in place'
    if [ "$phase" = writing ] && [ -d "$state/undo" ]; then
      [ -e "$state/undo/restart" ] || rm -f "$state/restart"
      back || outcome='the old files could not be brought back; the next run tries it again'
      look
    fi
    if [ -z "$status" ]; then
      case $result in 129 | 130 | 143) reason=stopped ;; *) result=5 reason=write ;; esac
      [ "$phase" != written ] || outcome='the new files are in place'
      printf 'portolan: the run was broken off; %s\\n' "$outcome" >&2
    fi
    case $reason in told | token) ;; *) report failed "$reason" ;; esac
  fi
  rm -rf "$work"
  exit "$result"
}
`;
