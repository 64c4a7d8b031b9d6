import { hideUrlPassword } from '../../../registries/url-password.ts';
import { resolveScalar } from '../../decode/resolve-scalar.ts';
import type { Diagnostic, Fix } from '../../diagnostic.ts';
import { removeEntry } from '../remove-entry.ts';
import { nothing, type RuleInput } from '../rule.ts';
import { followed, type Site, type SiteEntry } from '../site.ts';

/**
 * A key that stands twice in a map. yaml.v2 lets the later one replace the earlier, but merges the maps of a repeated
 * section, `rewrite`, `auth` or `tls`.
 */
export function duplicateKey(site: Site, input: RuleInput): Iterable<Diagnostic> {
  return site.entries.length < 2 ? nothing : duplicates(site, input);
}

function* duplicates(site: Site, input: RuleInput): Generator<Diagnostic> {
  const last = new Map<string, SiteEntry>();
  for (let at = site.entries.length - 1; at >= 0; at--) {
    const entry = site.entries[at];
    if (entry === undefined || entry.name === null || entry.shape === null) continue;
    const later = last.get(entry.name);
    if (later === undefined) last.set(entry.name, entry);
    else yield repeated(site, at, entry, later, input);
  }
}

function repeated(site: Site, at: number, entry: SiteEntry, later: SiteEntry, input: RuleInput): Diagnostic {
  const outcome = outcomeOf(site, entry, later);
  return {
    rule: 'duplicate-key',
    severity: outcome === 'merged' ? 'warning' : 'error',
    range: entry.pair.key.range,
    values: { key: hideUrlPassword(entry.name ?? ''), outcome, line: input.line(later.pair.key.range.from) },
    fix: fixRepeated(site, outcome === 'emptied' ? site.entries.indexOf(later) : at, outcome, input.text),
  };
}

function fixRepeated({ node }: Site, at: number, outcome: string, text: string): Fix | null {
  if (outcome === 'merged') return null;
  const label = outcome === 'emptied' ? 'remove-empty' : 'remove-lost';
  return { label, values: {}, edits: removeEntry(text, node, at) };
}

/** A null empties; maps of a struct's field merge; anything else is replaced. */
function outcomeOf({ shape }: Site, entry: SiteEntry, later: SiteEntry): 'replaced' | 'emptied' | 'merged' {
  const value = followed(later.pair.value);
  if (value.kind === 'scalar' && resolveScalar(value) === 'null') return 'emptied';
  const merges = shape.fields !== null && entry.shape?.expected === 'map';
  return merges && followed(entry.pair.value).kind === 'mapping' ? 'merged' : 'replaced';
}
