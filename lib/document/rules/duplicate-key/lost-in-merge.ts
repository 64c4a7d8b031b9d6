import { hideUrlPassword } from '../../../registries/url-password.ts';
import { keyName } from '../../decode/key-name.ts';
import { isMergeKey } from '../../decode/merge.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { MappingNode } from '../../yaml/node.ts';
import { removeEntry } from '../remove-entry.ts';
import { nothing, type RuleInput } from '../rule.ts';
import { followed, type Site, type SiteEntry } from '../site.ts';

/** Where two sections of one name merge, an entry that stands in both is replaced: `mirrors` twice, `docker.io` in each. */
export function lostInMerge(site: Site, input: RuleInput): Iterable<Diagnostic> {
  return site.shape.fields !== null && hasRepeated(site) ? lostEntries(site, input) : nothing;
}

function* lostEntries(site: Site, input: RuleInput): Generator<Diagnostic> {
  const later = new Map<string, Map<string, number>>();
  for (const entry of site.entries.toReversed()) {
    const map = mergingMap(entry);
    if (map === null || entry.name === null) continue;
    const places = later.get(entry.name) ?? new Map<string, number>();
    later.set(entry.name, places);
    yield* lostIn(map, places, input);
  }
}

function hasRepeated({ entries }: Site): boolean {
  if (entries.length < 2) return false;
  const names = entries.flatMap(({ name }) => name ?? []);
  return new Set(names).size < names.length;
}

function* lostIn(map: MappingNode, later: Map<string, number>, input: RuleInput): Generator<Diagnostic> {
  const here = new Map<string, number>();
  for (const [at, pair] of map.pairs.entries()) {
    const name = isMergeKey(pair.key) ? null : keyName(pair.key);
    if (name === null) continue;
    here.set(name, pair.key.range.from);
    const place = later.get(name);
    if (place === undefined) continue;
    yield {
      rule: 'duplicate-key',
      severity: 'error',
      range: pair.key.range,
      values: { key: hideUrlPassword(name), outcome: 'replaced', line: input.line(place) },
      fix: { label: 'remove-lost', values: {}, edits: removeEntry(input.text, map, at) },
    };
  }
  for (const [name, place] of here) if (!later.has(name)) later.set(name, place);
}

/** The map of a section that others of its name merge into; behind an alias it serves elsewhere too. */
function mergingMap({ shape, pair }: SiteEntry): MappingNode | null {
  if (shape?.expected !== 'map' || pair.value.kind !== 'mapping') return null;
  const node = followed(pair.value);
  return node.kind === 'mapping' ? node : null;
}
