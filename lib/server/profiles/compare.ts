import 'server-only';
import { signingWith } from '../../fingerprints/index.ts';
import { type Comparison, comparisonOf } from '../../profile/comparison.ts';
import type { ProfileContent } from '../../profile/content.ts';
import { derive, type Keyring } from '../vault/keyring.ts';

/** Two contents of a profile side by side, with the keyed fingerprints of their secrets compared. */
export async function compareContents(
  keys: Keyring,
  profileId: string,
  before: ProfileContent | null,
  after: ProfileContent,
): Promise<Comparison> {
  const sign = await signingWith(new Uint8Array(derive(keys.current, 'fingerprints')));
  return comparisonOf(before, after, sign, profileId);
}
