import type { Section } from '../../decode/shape.ts';
import { editDistance } from './edit-distance.ts';

/** The keys of each section that has some, with what operators write for them besides other spellings. */
const vocabulary: ReadonlyMap<Section, ReadonlyMap<string, string>> = new Map<Section, ReadonlyMap<string, string>>([
  ['registries', words({ mirrors: ['mirror', 'registry mirrors'], configs: ['config'], auths: [] })],
  ['mirror', words({ endpoint: ['endpoints', 'url', 'urls'], rewrite: ['rewrites', 'rewrite rules'] })],
  ['config', words({ auth: ['authentication'], tls: [] })],
  [
    'auth',
    words({
      username: ['user'],
      password: ['pass', 'passwd'],
      auth: [],
      identity_token: [],
    }),
  ],
  [
    'tls',
    words({
      ca_file: ['ca', 'ca cert'],
      cert_file: ['cert', 'client cert'],
      key_file: ['key', 'client key'],
      insecure_skip_verify: ['insecure', 'skip verify', 'insecure skip tls verify'],
    }),
  ],
]);

function words(spellings: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [key, others] of Object.entries(spellings)) {
    for (const word of [key, ...others]) known.set(flatten(word), key);
  }
  return known;
}

/** The key of a section that another spelling or a common other word stands for, or null. */
export function meantKey(section: Section, key: string): string | null {
  return vocabulary.get(section)?.get(flatten(key)) ?? null;
}

/** The key of a section that is mistyped, or null where none is near: two letters off at most, one in three. */
export function nearKey(section: Section, key: string): string | null {
  const plain = flatten(key);
  let best: string | null = null;
  let least = Math.min(2, Math.floor(plain.length / 3)) + 1;
  for (const [word, meant] of vocabulary.get(section) ?? []) {
    const distance = editDistance(plain, word);
    if (distance < least) [best, least] = [meant, distance];
  }
  return best;
}

function flatten(key: string): string {
  return key.toLowerCase().replaceAll(/[_\-\s]/g, '');
}
