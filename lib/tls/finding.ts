export type TlsSeverity = 'error' | 'warning' | 'info';

export type TlsRule =
  | 'bare-base64'
  | 'broken-certificate'
  | 'broken-key'
  | 'broken-pem'
  | 'ca-as-certificate'
  | 'ca-does-not-sign'
  | 'certificate-as-ca'
  | 'certificate-as-key'
  | 'certificate-without-key'
  | 'chain-incomplete'
  | 'chain-out-of-order'
  | 'empty-file'
  | 'encrypted-key'
  | 'expired'
  | 'expires-soon'
  | 'host-not-covered'
  | 'key-as-certificate'
  | 'key-in-ca-file'
  | 'key-mismatch'
  | 'key-without-certificate'
  | 'no-names'
  | 'not-for-clients'
  | 'not-for-servers'
  | 'not-pem'
  | 'not-read-as-it-stands'
  | 'not-yet-valid'
  | 'nothing-inside'
  | 'passed-over'
  | 'password-needed'
  | 'password-wrong'
  | 'pkcs12-unsupported'
  | 'several-keys'
  | 'unchecked'
  | 'unrelated-certificate'
  | 'unsupported-key'
  | 'weak-key'
  | 'weak-signature'
  | 'wrong-kind';

/**
 * Something about the files worth telling. Its words are `tls.findings.<rule>` in `messages/`, filled with `values`;
 * `file` is the name of the file that it is about.
 */
export type TlsFinding = {
  readonly rule: TlsRule;
  readonly severity: TlsSeverity;
  readonly file: string;
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
};
