import type { Diagnostic } from '../diagnostic.ts';
import { nothing } from './rule.ts';
import { followed, type Site } from './site.ts';

/** `auths` is read and never used: whatever it holds is lost. */
export function deprecatedAuths(site: Site): Iterable<Diagnostic> {
  return site.shape.section === 'registries' ? unusedAuths(site) : nothing;
}

function* unusedAuths({ entries }: Site): Generator<Diagnostic> {
  for (const { name, pair } of entries) {
    if (name !== 'auths') continue;
    const value = followed(pair.value);
    const isEmpty = value.kind !== 'mapping' || value.pairs.length === 0;
    const severity = isEmpty ? 'info' : 'error';
    yield { rule: 'deprecated-auths', severity, range: pair.key.range, values: {}, fix: null };
  }
}
