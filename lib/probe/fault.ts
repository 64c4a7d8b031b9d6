/** What went wrong between the server and a registry, before any judgement of it. */
export type Fault =
  /** The server's own rules forbid the address; `address` is what was really meant. */
  | {
      readonly kind: 'address-refused';
      readonly host: string;
      readonly address: string;
      readonly reason: RefusalReason;
    }
  | { readonly kind: 'port-refused'; readonly host: string; readonly port: number }
  /** An address in a notation that neither Go nor containerd reads. */
  | { readonly kind: 'odd-notation'; readonly host: string; readonly address: string }
  | { readonly kind: 'no-such-name'; readonly host: string }
  | { readonly kind: 'name-server'; readonly host: string }
  | { readonly kind: 'connection-refused' | 'unreachable'; readonly address: string; readonly port: number }
  /** Nothing came in time; `what` is what was waited for. */
  | { readonly kind: 'timeout'; readonly what: Waited; readonly address: string; readonly seconds: number }
  /** The other side hung up, or the network did. */
  | { readonly kind: 'closed'; readonly reset: boolean }
  | { readonly kind: 'tls-file'; readonly file: string; readonly problem: TlsFileProblem; readonly words: string }
  | { readonly kind: 'not-tls'; readonly http: boolean }
  /** The server ended the handshake with an alert, in Go's words. */
  | { readonly kind: 'tls-alert'; readonly alert: string; readonly clientCertificate: ClientCertificate | null }
  | { readonly kind: 'tls-failed'; readonly reason: string }
  | { readonly kind: 'certificate'; readonly problem: CertificateProblem }
  /** The server wants to be spoken to in TLS, and let on by an answer or an end that has words of its own in containerd's log. */
  | { readonly kind: 'https-wanted'; readonly log: string | null }
  /** What came back is no HTTP; `tls` where it is TLS. */
  | { readonly kind: 'not-http'; readonly tls: boolean }
  | { readonly kind: 'too-many-redirects'; readonly url: string; readonly limit: number }
  | { readonly kind: 'redirect-scheme'; readonly scheme: string }
  /** A redirect led to a place that cannot be asked. */
  | { readonly kind: 'redirect'; readonly host: string; readonly cause: Fault }
  /** A token's server would have the login sent to another host, which is not done. */
  | { readonly kind: 'login-redirect'; readonly host: string }
  | { readonly kind: 'unsendable'; readonly reason: string }
  | { readonly kind: 'unexpected'; readonly code: string };

/** Whether the server asked for a client certificate, and whether one was sent. */
export type ClientCertificate = 'not-asked' | 'asked' | 'sent';

export type Waited = 'name' | 'connection' | 'tls' | 'answer' | 'all';

export const refusalReasons = [
  'unspecified',
  'link-local',
  'metadata',
  'multicast',
  'broadcast',
  'reserved',
  'loopback',
  'private',
  'public',
  'denied',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

export type TlsFileProblem = 'ca-unreadable' | 'pair-unreadable' | 'pair-mismatch';

/** Why Go refuses a server's certificate. */
export type CertificateProblem =
  | { readonly kind: 'expired' | 'not-yet-valid'; readonly at: string }
  | {
      readonly kind: 'wrong-name';
      readonly host: string;
      readonly names: readonly string[];
      readonly commonName: string;
    }
  | {
      readonly kind: 'unknown-authority';
      readonly issuer: string;
      readonly selfSigned: boolean;
      readonly intermediate: boolean;
    }
  | { readonly kind: 'wrong-usage' }
  | { readonly kind: 'other'; readonly code: string };
