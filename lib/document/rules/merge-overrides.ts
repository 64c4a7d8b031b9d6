import { keyName } from '../decode/key-name.ts';
import { isMergeKey } from '../decode/merge.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { YamlNode } from '../yaml/node.ts';
import { nothing } from './rule.ts';
import { followed, type Site, type SiteEntry } from './site.ts';

/** A merge key acts at its place: what stands before it in the map is overwritten by what it brings. */
export function mergeOverrides(site: Site): Iterable<Diagnostic> {
  return site.entries.some(({ merge }) => merge) ? overridden(site) : nothing;
}

function* overridden({ shape, entries }: Site): Generator<Diagnostic> {
  const before = new Map<string, SiteEntry>();
  for (const entry of entries) {
    if (entry.name !== null && entry.shape !== null) before.set(entry.name, entry);
    if (!entry.merge) continue;
    for (const key of mergedKeys(entry.pair.value)) {
      const lost = before.get(key);
      if (lost === undefined || (shape.fields !== null && lost.shape?.expected === 'map')) continue;
      before.delete(key);
      yield {
        rule: 'merge-key-overrides',
        severity: 'warning',
        range: lost.pair.key.range,
        values: { key },
        fix: null,
      };
    }
  }
}

/** The keys that a merge key brings, those of merge keys inside included. */
function mergedKeys(value: YamlNode): Set<string> {
  const keys = new Set<string>();
  const seen = new Set<YamlNode>();
  const waiting = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = followed(next);
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'sequence') for (const item of node.items) waiting.push(item);
    if (node.kind !== 'mapping') continue;
    for (const pair of node.pairs) {
      const key = keyName(pair.key);
      if (isMergeKey(pair.key)) waiting.push(pair.value);
      else if (key !== null) keys.add(key);
    }
  }
  return keys;
}
