import type { Section } from '../../decode/shape.ts';
import { followed, type Site, type SiteEntry } from '../site.ts';
import { meantKey, nearKey } from './suggest.ts';

/** What an unknown key is: another spelling of a key, one of another section, a registry's name, a wrapper around the file, or nothing. */
export type Verdict =
  | { readonly kind: 'rename' | 'taken'; readonly key: string }
  | { readonly kind: 'elsewhere' | 'misplaced'; readonly key: string; readonly section: Home }
  | { readonly kind: 'wrapper' | 'unknown' };

/** Where a key of another section is at home, as one would write it from here. */
type Home = 'mirrors' | 'configs' | 'auth' | 'tls';

const homes: ReadonlyMap<Section, readonly (readonly [Section, Home])[]> = new Map<
  Section,
  readonly (readonly [Section, Home])[]
>([
  [
    'registries',
    [
      ['mirror', 'mirrors'],
      ['config', 'configs'],
      ['tls', 'configs'],
      ['auth', 'configs'],
    ],
  ],
  [
    'mirror',
    [
      ['config', 'configs'],
      ['tls', 'configs'],
      ['auth', 'configs'],
    ],
  ],
  [
    'config',
    [
      ['tls', 'tls'],
      ['auth', 'auth'],
      ['mirror', 'mirrors'],
    ],
  ],
  ['auth', [['tls', 'tls']]],
  ['tls', [['auth', 'auth']]],
]);

export function judgeKey({ shape: { section }, entries }: Site, name: string, { pair }: SiteEntry): Verdict {
  const own = meantKey(section, name);
  if (own !== null) return rename(own);
  if (section === 'registries' && holdsSections(pair.value)) return { kind: 'wrapper' };
  for (const [other, home] of homes.get(section) ?? []) {
    const key = meantKey(other, name);
    if (key !== null) return { kind: 'elsewhere', key, section: home };
  }
  if (section === 'registries') {
    const home = homeOfValue(pair.value);
    if (home !== null) return { kind: 'misplaced', key: name, section: home };
  }
  const near = nearKey(section, name);
  return near === null ? { kind: 'unknown' } : rename(near);

  function rename(key: string): Verdict {
    return { kind: entries.some((entry) => entry.name === key) ? 'taken' : 'rename', key };
  }
}

function holdsSections(value: SiteEntry['pair']['value']): boolean {
  return keysOf(value).some((key) => meantKey('registries', key) !== null);
}

/** A registry's name one level too high: its value says which section it belongs to. */
function homeOfValue(value: SiteEntry['pair']['value']): Home | null {
  const keys = keysOf(value);
  if (keys.some((key) => meantKey('mirror', key) !== null)) return 'mirrors';
  return keys.some((key) => meantKey('config', key) !== null) ? 'configs' : null;
}

function keysOf(value: SiteEntry['pair']['value']): readonly string[] {
  const node = followed(value);
  if (node.kind !== 'mapping') return [];
  return node.pairs.flatMap(({ key }) => (key.kind === 'scalar' ? [key.value] : []));
}
