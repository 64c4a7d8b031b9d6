/** Changes all files or none. What undoes it stands on the disk before anything is changed, for a run that is killed. */
export const changing = `
flush() {
  sync "$1" 2> /dev/null || sync || :
}

# folder PATH: makes it with its parents; only the program reads the folder of its TLS files.
folder() {
  [ -n "$1" ] && [ ! -d "$root$1" ] || return 0
  folder "\${1%/*}"
  case $1 in */tls | */tls/* | /var/lib/portolan*) mkdir -m 0700 "$root$1" ;; *) mkdir -m 0755 "$root$1" ;; esac
}

# list: what is to be put, and what to be taken away.
list() {
  paths "$stage$manifest" > "$work/paths"
  while IFS= read -r path; do
    case $path/ in /*/../* | */./* | *//* | /../*) fail 4 broken "the path $path leads elsewhere" ;; esac
    if [ -h "$root$path" ] || { [ -e "$root$path" ] && [ ! -f "$root$path" ]; }; then
      fail 5 target "$root$path is no plain file, and is left alone"
    fi
    cmp -s "$stage$path" "$root$path" || say "$path"
  done < "$work/paths" > "$work/put"
  : > "$work/gone"
  [ ! -f "$state/manifest" ] || paths "$state/manifest" | while IFS= read -r path; do
    grep -Fxq -e "$path" "$work/paths" || [ ! -f "$root$path" ] || say "$path"
  done > "$work/gone"
}

# keep: copies what will change to where it is brought back from.
keep() {
  rm -rf "$state/undo.new"
  mkdir -p "$state/undo.new/files"
  [ ! -e "$state/restart" ] || : > "$state/undo.new/restart"
  while IFS= read -r path; do
    if [ -e "$root$path" ]; then
      mkdir -p "$state/undo.new/files\${path%/*}"
      cp -p "$root$path" "$state/undo.new/files$path"
      flush "$state/undo.new/files$path"
      say "old $path"
    else
      say "new $path"
    fi
  done < "$work/all" > "$state/undo.new/plan"
  flush "$state/undo.new/plan"
  mv "$state/undo.new" "$state/undo"
  flush "$state"
}

# back: brings back what was kept.
back() {
  while IFS= read -r line; do
    path=\${line#* }
    rm -f "$root$path.portolan-new" || return 1
    case $line in
      new*) rm -f "$root$path" || return 1 ;;
      *)
        cmp -s "$state/undo/files$path" "$root$path" && continue
        cp -p "$state/undo/files$path" "$root$path.portolan-new" || return 1
        flush "$root$path.portolan-new"
        mv -f "$root$path.portolan-new" "$root$path" || return 1
        ;;
    esac
  done < "$state/undo/plan"
  rm -rf "$state/undo.done" && mv "$state/undo" "$state/undo.done" && rm -rf "$state/undo.done"
}

# put: writes everything beside its place, then moves it there.
put() {
  while IFS= read -r path; do
    folder "\${path%/*}"
    cp "$stage$path" "$root$path.portolan-new"
    chmod 0600 "$root$path.portolan-new"
    flush "$root$path.portolan-new"
  done < "$work/put"
  [ -z "$changed" ] || : > "$state/restart"
  while IFS= read -r path; do
    mv -f "$root$path.portolan-new" "$root$path"
    flush "$root\${path%/*}"
  done < "$work/put"
  while IFS= read -r path; do
    rm -f "$root$path"
  done < "$work/gone"
}

# settle: from here on a run that is killed is not undone.
settle() {
  mkdir -p "$state/backups"
  backup=$(date -u +%Y%m%d-%H%M%S)-$$
  mv "$state/undo" "$state/backups/$backup"
  flush "$state"
  [ -z "$changed" ] || say "$backup" > "$state/restart"
  set -- "$state"/backups/*
  while [ $# -gt 5 ]; do
    rm -rf "$1"
    shift
  done
}
`;
