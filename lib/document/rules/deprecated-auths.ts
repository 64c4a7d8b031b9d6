import type { Diagnostic } from '../diagnostic.ts';
import type { Site } from './site.ts';

/** `auths` is read and never used. */
export function* deprecatedAuths({ shape, entries }: Site): Generator<Diagnostic> {
  if (shape.section !== 'registries') return;
  for (const { name, pair } of entries) {
    if (name !== 'auths') continue;
    yield { rule: 'deprecated-auths', severity: 'info', range: pair.key.range, values: {}, fix: null };
  }
}
