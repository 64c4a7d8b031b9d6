/** What a manifest says, and whether the files are as it says. */
export const manifestFunctions = `
# value NAME MANIFEST
value() {
  sed -n "s/^$1 //p" "$2"
}

# paths MANIFEST
paths() {
  sed -n 's/^[0-9a-f]\\{64\\}  //p' "$1"
}

# sums MANIFEST FOLDER: the manifest's lines, as its files below the folder are.
sums() {
  paths "$1" | while IFS= read -r path; do
    sum=$(sha256sum 2> /dev/null < "$2$path") || sum=absent
    printf '%s  %s\\n' "\${sum%% *}" "$path"
  done
}

# hash: of what comes in.
hash() {
  sum=$(sha256sum)
  printf '%s\\n' "\${sum%% *}"
}

# look: what lies here: $revision and $checksum are null before the first installation.
look() {
  revision=null checksum=null program=''
  [ -f "$state/manifest" ] || return 0
  revision=$(value revision "$state/manifest")
  program=$(value program "$state/manifest")
  checksum=$(sums "$state/manifest" "$root" | hash)
}

# verify STAGE: whether all came as the server had it.
verify() {
  stated=$(sed -n '/^[0-9a-f]\\{64\\}  \\//p' "$1$manifest")
  [ -n "$stated" ] &&
    [ "$(value profile "$1$manifest")" = "$profile" ] &&
    [ "$(sums "$1$manifest" "$1")" = "$stated" ] &&
    [ "$(printf '%s\\n' "$stated" | hash)" = "$(value checksum "$1$manifest")" ]
}
`;
