import { hideUrlPassword } from '../../../registries/url-password.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { RuleInput } from '../rule.ts';
import type { Site } from '../site.ts';
import { isTokenKey } from './auth-token.ts';
import { fixKey } from './fix-key.ts';
import { judgeKey } from './verdict.ts';

/** A key that K3s does not know is dropped without a word, and everything below it. */
export function* unknownKey(site: Site, input: RuleInput): Generator<Diagnostic> {
  if (site.shape.fields === null) return;
  for (const [at, entry] of site.entries.entries()) {
    if (entry.merge || entry.name === null || entry.shape !== null || input.holdsShared(entry.pair.value)) continue;
    if (isTokenKey(site.shape.section, entry.name)) continue;
    const verdict = judgeKey(site, entry.name, entry);
    yield {
      rule: 'unknown-key',
      severity: 'error',
      range: entry.pair.key.range,
      values: {
        key: hideUrlPassword(entry.name),
        section: site.shape.section,
        kind: verdict.kind,
        suggestion: 'key' in verdict ? verdict.key : '',
        home: 'section' in verdict ? verdict.section : 'none',
      },
      fix: fixKey(site, at, verdict, input.text),
    };
  }
}
