/** The keys of a `tls:` section that name files. */
export type TlsField = 'ca_file' | 'cert_file' | 'key_file';

/** A file that somebody chose. `field` is where it shall go, null to find out; `password` opens a PKCS#12 file. */
export type TlsFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly field: TlsField | null;
  readonly password: string | null;
};
