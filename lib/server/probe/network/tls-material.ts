import 'server-only';
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { NetworkError } from './network-error.ts';

/** The TLS settings of an endpoint: files by their paths on the node, with what is in them where that came with the request. */
export type TlsSettings = {
  readonly ca: GivenFile | null;
  readonly cert: GivenFile | null;
  readonly key: GivenFile | null;
  readonly skipVerify: boolean;
  /** Inline lines take a CA file without certificates for none; others fail. */
  readonly ignoresEmptyCa: boolean;
};

export type GivenFile = { readonly path: string; readonly text: string | null };

export type TlsMaterial = {
  /** Each certificate by itself. */
  readonly ca: readonly string[];
  readonly cert: string | null;
  readonly key: string | null;
  readonly skipVerify: boolean;
  /** The files that the document names and that did not come along. */
  readonly notGiven: readonly string[];
};

export const noTls: TlsMaterial = { ca: [], cert: null, key: null, skipVerify: false, notGiven: [] };

/** Reads the files as containerd does, which fails every pull where it cannot. */
export function tlsMaterial(settings: TlsSettings): TlsMaterial {
  const { ca, cert, key, skipVerify } = settings;
  const named = [ca, cert, key].filter((file) => file !== null);
  const pair = pairOf(cert, key);
  return {
    ca: ca === null ? [] : authoritiesIn(ca, settings.ignoresEmptyCa),
    cert: pair?.cert ?? null,
    key: pair?.key ?? null,
    skipVerify,
    notGiven: named.filter(({ text }) => text === null).map(({ path }) => path),
  };
}

/** Go's `AppendCertsFromPEM`: what cannot be read is passed over, as long as something can. */
function authoritiesIn({ path, text }: GivenFile, ignoresEmpty: boolean): readonly string[] {
  if (text === null) return [];
  const found = blocksIn(text, 'CERTIFICATE').filter((block) => certificateOf(block) !== null);
  if (found.length > 0 || ignoresEmpty) return found;
  throw new NetworkError({
    kind: 'tls-file',
    file: path,
    problem: 'ca-unreadable',
    words: `unable to load CA cert "${path}"`,
  });
}

/** Go's `tls.X509KeyPair`. */
function pairOf(cert: GivenFile | null, key: GivenFile | null): { readonly cert: string; readonly key: string } | null {
  if (cert?.text == null || key?.text == null) return null;
  const [first] = blocksIn(cert.text, 'CERTIFICATE');
  if (first === undefined) throw unreadable(cert, 'tls: failed to find any PEM data in certificate input');
  const leaf = certificateOf(first);
  if (leaf === null) throw unreadable(cert, 'x509: malformed certificate');
  const [block] = blocksIn(key.text, '[A-Z ]*PRIVATE KEY');
  if (block === undefined) throw unreadable(key, 'tls: failed to find any PEM data in key input');
  const secret = privateKeyOf(block);
  if (secret === null) throw unreadable(key, 'tls: failed to parse private key');
  if (leaf.checkPrivateKey(secret)) return { cert: cert.text, key: block };
  const words = 'tls: private key does not match public key';
  throw new NetworkError({ kind: 'tls-file', file: key.path, problem: 'pair-mismatch', words });
}

function unreadable({ path }: GivenFile, words: string): NetworkError {
  return new NetworkError({ kind: 'tls-file', file: path, problem: 'pair-unreadable', words });
}

function blocksIn(text: string, label: string): readonly string[] {
  const block = new RegExp(`-----BEGIN (${label})-----[\\s\\S]*?-----END \\1-----`, 'g');
  return [...text.matchAll(block)].map(([found]) => found);
}

function certificateOf(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null;
  }
}

function privateKeyOf(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}
