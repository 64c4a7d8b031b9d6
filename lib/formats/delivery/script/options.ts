/** What the script is told, and by what it knows the node. */
export const options = `
usage() {
  cat <<'END'
Brings the published revision of a profile to this node. Run it as root.

  --token-file FILE  holds the token, readable by its owner alone; PORTOLAN_TOKEN in the environment comes first
  --ca FILE          the authority that Portolan's certificate is checked with
  --node NAME        what this node is called on the profile's page
  --service NAME     what is restarted: k3s, k3s-agent, rke2-server or rke2-agent
  --every MINUTES    how often this runs, told to the server, which then notices when it no longer does
  --no-restart       leaves the restart to you
  --retry            tries again a revision that the service did not start with
  --check            tells the server what lies here, and changes nothing
  --dry-run          says what would change, and tells the server nothing
  --root DIR         writes below another root; restarts nothing there unless --service says what

Status: 0 done, 2 told wrongly, 3 no answer from the server, 4 what came is not whole,
5 could not be written, 6 the service did not start with it, 7 another run is at work.
After 4, 5 and 6 the old files are in place.
END
}

say() {
  printf '%s\\n' "$*"
}

# fail STATUS REASON TEXT: ends the run; the reason is what the server is told.
fail() {
  status=$1 reason=$2
  shift 2
  printf 'portolan: %s\\n' "$*" >&2
  exit "$status"
}

root='' token_file='' ca='' service='' every=null mode=install retry='' restarts=yes reason=write
node=$(uname -n)
while [ $# -gt 0 ]; do
  case $1 in
    --no-restart) restarts='' ;;
    --retry) retry=yes ;;
    --check) mode=check ;;
    --dry-run) mode=dry-run ;;
    --help) usage; exit 0 ;;
    --token-file | --ca | --node | --service | --every | --root)
      [ $# -gt 1 ] || fail 2 told "$1 needs a value"
      case $1 in
        --token-file) token_file=$2 ;;
        --ca) ca=$2 ;;
        --node) node=$2 ;;
        --service) service=$2 ;;
        --every) every=$2 ;;
        --root) root=\${2%/} ;;
      esac
      shift
      ;;
    *) fail 2 told "$1 is not known; --help says what is" ;;
  esac
  shift
done
case $node in '' | *[!A-Za-z0-9._-]*) fail 2 told 'the name of the node may hold letters, digits, dots, hyphens and underscores' ;; esac
case $every in null) ;; '' | 0* | *[!0-9]* | ??????*) fail 2 told '--every takes minutes' ;; esac
case $service in '' | k3s | k3s-agent | rke2-server | rke2-agent) ;; *) fail 2 told "$service is no service of K3s or RKE2" ;; esac
[ -n "$root" ] || [ "$(id -u)" -eq 0 ] || fail 2 told 'run this as root'
[ -z "$root" ] || [ -n "$service" ] || restarts=''
for tool in tar gzip sha256sum flock cmp; do
  command -v "$tool" > /dev/null || fail 2 told "this needs $tool"
done
`;
