/** SHA-256 over DER as openssl writes it, in pairs of capital hex digits parted by colons; null where the browser does not hash. */
export async function fingerprintOf(der: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const { subtle } = globalThis.crypto;
  if (subtle === undefined) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', der));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');
}
