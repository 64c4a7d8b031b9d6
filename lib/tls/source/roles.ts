import { allowsUse, type Certificate } from '../certificate/certificate.ts';
import { keyMatches } from '../keys/key-match.ts';
import type { PrivateKey } from '../keys/private-key.ts';
import type { TlsFile } from '../tls-file.ts';

export type Held<T> = { readonly file: TlsFile; readonly value: T };

export type Roles = {
  readonly ca: readonly Held<Certificate>[];
  /** In the order of the files; the leaf is `leaf`, wherever it stands. */
  readonly chain: readonly Held<Certificate>[];
  readonly leaf: Held<Certificate> | null;
  readonly key: Held<PrivateKey> | null;
};

/**
 * Decides what each certificate is for. What somebody said about a file holds; else the certificate that fits the key
 * is the client's, with what stands beside it in its file except roots, and everything else is a CA.
 */
export async function assignRoles(
  certificates: readonly Held<Certificate>[],
  keys: readonly Held<PrivateKey>[],
): Promise<Roles> {
  const key = keys.find(({ file }) => file.field === 'key_file') ?? keys.find(({ file }) => file.field !== 'ca_file');
  const said = certificates.filter(({ file }) => file.field === 'cert_file');
  const free = certificates.filter(({ file }) => file.field === null);
  const candidates = said.length > 0 ? said : free;
  const leaf = await findLeaf(candidates, key ?? null, said.length > 0);
  const chain = said.length > 0 ? said : free.filter((held) => belongsToChain(held, leaf));
  const ca = certificates.filter(
    (held) =>
      !chain.includes(held) && (held.file.field === 'ca_file' || (held.file.field === null && !isAgain(held, leaf))),
  );
  return { ca: once(ca), chain: once(chain), leaf, key: key ?? null };
}

/** Files that were chosen together often have a certificate in common. */
function once(certificates: readonly Held<Certificate>[]): readonly Held<Certificate>[] {
  return [...Map.groupBy(certificates, ({ value }) => value.der.join()).values()].flatMap((same) => same.slice(0, 1));
}

/** The client's own certificate from a second file, which makes it no CA. */
function isAgain({ value }: Held<Certificate>, leaf: Held<Certificate> | null): boolean {
  return leaf !== null && !value.isCa && value.der.join() === leaf.value.der.join();
}

async function findLeaf(
  candidates: readonly Held<Certificate>[],
  key: Held<PrivateKey> | null,
  isCertain: boolean,
): Promise<Held<Certificate> | null> {
  if (key !== null) {
    for (const held of candidates) {
      if ((await keyMatches(key.value, held.value.publicKey)) === 'yes') return held;
    }
  }
  const leaves = candidates.filter(({ value }) => !value.isCa);
  if (isCertain) return leaves[0] ?? candidates[0] ?? null;
  if (key !== null) return leaves[0] ?? null;
  return leaves.find(({ value }) => value.usages !== null && !allowsUse(value, 'server')) ?? null;
}

function belongsToChain(held: Held<Certificate>, leaf: Held<Certificate> | null): boolean {
  if (leaf === null || held.file !== leaf.file) return false;
  return held === leaf || !held.value.isCa || !held.value.selfIssued;
}
