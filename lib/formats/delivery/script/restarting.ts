/** The service reads its files when it starts. One that is stopped stays so. */
export const restarting = `
# running: finds what runs K3s or RKE2 here.
running() {
  case $program in k3s) set -- k3s k3s-agent ;; *) set -- rke2-server rke2-agent ;; esac
  [ -z "$service" ] || set -- "$service"
  for unit; do
    if command -v systemctl > /dev/null; then
      case $(systemctl is-active "$unit" 2> /dev/null) in active | activating | reloading | failed) return 0 ;; esac
    elif command -v rc-service > /dev/null; then
      ! rc-service "$unit" status > /dev/null 2>&1 || return 0
    fi
  done
  return 1
}

# start_anew: the lock is not for the service to hold.
start_anew() {
  if command -v systemctl > /dev/null; then
    systemctl restart "$unit" 9>&-
  else
    rc-service "$unit" restart 9>&-
  fi
}

# restart: lets the service read its files; where it does not start with them, it gets the old ones back.
restart() {
  [ -e "$state/restart" ] || return 0
  if [ -z "$restarts" ]; then
    say 'Nothing is restarted.'
  elif ! running; then
    say 'No service runs here; it reads the files when it starts.'
  else
    say "Restarting $unit."
    start_anew || give_back
  fi
  rm -f "$state/restart"
}

give_back() {
  backup=$(cat "$state/restart")
  if [ -z "$backup" ] || [ ! -d "$state/backups/$backup" ]; then fail 6 restart "$unit does not start"; fi
  say "$revision-$checksum" > "$state/refused"
  mv "$state/backups/$backup" "$state/undo"
  back || fail 5 write 'the old files could not be brought back'
  look
  rm -f "$state/restart"
  start_anew || fail 6 restart "$unit does not start, with the old files neither; these are in place"
  fail 6 restart "$unit did not start with the new files; it runs with the old ones"
}
`;
