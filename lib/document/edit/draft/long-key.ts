/** libyaml takes a key for one only if its `:` comes within 1024 characters; beyond that it needs a `?`. */
export function isLongKey(written: string): boolean {
  return written.length > 1000;
}
