import type { Fingerprint } from './fingerprint.ts';
import type { SecretName } from './secret-values.ts';

export type SecretChange = SecretName & { readonly change: 'added' | 'removed' | 'changed' | 'unchanged' };

/** What became of each secret: those of after in their order, then those that are gone. */
export function compareFingerprints(
  before: readonly Fingerprint[],
  after: readonly Fingerprint[],
): readonly SecretChange[] {
  const was = new Map(before.map(({ id, fingerprint }) => [id, fingerprint]));
  const left = new Set(after.map(({ id }) => id));
  const told = ({ kind, path, name }: SecretName, change: SecretChange['change']) => ({ kind, path, name, change });
  const now = after.map((secret) => {
    const old = was.get(secret.id);
    if (old === undefined) return told(secret, 'added');
    return told(secret, old === secret.fingerprint ? 'unchanged' : 'changed');
  });
  return [...now, ...before.filter(({ id }) => !left.has(id)).map((secret) => told(secret, 'removed'))];
}
