import type { Certificate } from './certificate/certificate.ts';
import type { TlsFinding } from './finding.ts';
import type { Verdict } from './keys/key-match.ts';
import type { PrivateKey } from './keys/private-key.ts';
import type { TlsField } from './tls-file.ts';

/** What the chosen files are, together. */
export type TlsReading = {
  readonly ca: readonly Certificate[];
  /** The client's certificate and what stands between it and its root, leaf first; empty without one. */
  readonly chain: readonly Certificate[];
  readonly chainIsComplete: boolean;
  readonly key: PrivateKey | null;
  /** Whether the key is the certificate's; null unless there are both. */
  readonly keyMatches: Verdict | null;
  /** Whether one of the CAs signed the client's certificate; null unless there are both. */
  readonly caSigns: Verdict | null;
  /** Worst first, then in the order of the files. */
  readonly findings: readonly TlsFinding[];
  /** What goes to the node, as containerd reads it: the file's own bytes where they will do, else PEM written anew. */
  readonly nodeFiles: Readonly<Partial<Record<TlsField, Uint8Array<ArrayBuffer>>>>;
};
