declare module 'node-forge/lib/util.js' {
  export type ByteBuffer = { getBytes(): string };
  const util: { createBuffer(bytes: string): ByteBuffer };
  export default util;
}

declare module 'node-forge/lib/asn1.js' {
  import type { ByteBuffer } from 'node-forge/lib/util.js';
  export type Asn1 = { readonly value: unknown };
  const asn1: {
    fromDer(bytes: string, options: { strict: boolean; parseAllBytes: boolean }): Asn1;
    toDer(value: Asn1): ByteBuffer;
  };
  export default asn1;
}

declare module 'node-forge/lib/md.js' {
  export type Digest = { readonly algorithm: string; readonly digestLength: number };
  const md: { readonly algorithms: Readonly<Record<string, { create(): Digest }>> };
  export default md;
}

declare module 'node-forge/lib/sha1.js';
declare module 'node-forge/lib/sha256.js';
declare module 'node-forge/lib/sha512.js';

declare module 'node-forge/lib/hmac.js' {
  import type { Digest } from 'node-forge/lib/md.js';
  import type { ByteBuffer } from 'node-forge/lib/util.js';

  type Hmac = { start(digest: Digest, key: ByteBuffer): void; update(bytes: string): void; getMac(): ByteBuffer };
  const hmac: { create(): Hmac };
  export default hmac;
}

declare module 'node-forge/lib/pbe.js' {
  import type { Asn1 } from 'node-forge/lib/asn1.js';
  import type { Digest } from 'node-forge/lib/md.js';
  import type { ByteBuffer } from 'node-forge/lib/util.js';

  type Cipher = { update(input: ByteBuffer): void; finish(): boolean; readonly output: ByteBuffer };
  const pbe: {
    getCipher(algorithm: string, parameters: Asn1, password: string | null): Cipher;
    generatePkcs12Key(
      password: string | null,
      salt: ByteBuffer,
      purpose: number,
      iterations: number,
      length: number,
      digest: Digest,
    ): ByteBuffer;
  };
  export default pbe;
}
