const lengths: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** What is wrong with a digest in the words of go-digest, or null; an empty one is none. */
export function digestFault(digest: string): string | null {
  if (digest === '') return null;
  const colon = digest.indexOf(':');
  const length = lengths[digest.slice(0, colon)];
  const encoded = digest.slice(colon + 1);
  if (length === undefined) {
    const isForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/.test(digest);
    return isForm ? 'unsupported digest algorithm' : 'invalid checksum digest format';
  }
  if (encoded.length !== length) return 'invalid checksum digest length';
  return /^[a-f0-9]*$/.test(encoded) ? null : 'invalid checksum digest format';
}
