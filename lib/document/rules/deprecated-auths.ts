import type { Diagnostic } from '../diagnostic.ts';
import { followed, type Site } from './site.ts';

/** `auths` is read and never used: whatever it holds is lost. */
export function* deprecatedAuths({ shape, entries }: Site): Generator<Diagnostic> {
  if (shape.section !== 'registries') return;
  for (const { name, pair } of entries) {
    if (name !== 'auths') continue;
    const value = followed(pair.value);
    const isEmpty = value.kind !== 'mapping' || value.pairs.length === 0;
    const severity = isEmpty ? 'info' : 'error';
    yield { rule: 'deprecated-auths', severity, range: pair.key.range, values: {}, fix: null };
  }
}
