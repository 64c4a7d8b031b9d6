import type { ModelPath } from '../../registries/path.ts';
import type { Range, TextEdit } from '../range.ts';

export type SecretKind = 'password' | 'token' | 'auth' | 'private-key' | 'secret' | 'url-password';

/** Something in the text that nobody should see who does not ask for it. */
export type Secret = {
  /**
   * What to hide: the value with its quotes or its `|` and lines; of `user:password@` the password alone; in comments
   * and in texts that do not parse what stands behind the key.
   */
  readonly range: Range;
  readonly kind: SecretKind;
  /** Where it is in the model; null for what K3s ignores, comments, and texts that do not parse. */
  readonly path: ModelPath | null;
  /** The key it stands under, as it is written; empty where there is none. */
  readonly name: string;
};

/** A secret with the edit that leaves an empty one in its place. */
export type FoundSecret = Secret & { readonly emptying: TextEdit };

/** A secret that is replaced by two quotes, or by nothing at all. */
export function foundAt(range: Range, kind: SecretKind, name: string, insert: '""' | ''): FoundSecret {
  return { range, kind, path: null, name, emptying: { ...range, insert } };
}
