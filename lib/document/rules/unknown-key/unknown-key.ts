import { hideUrlPassword } from '../../../registries/url-password.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { nothing, type RuleInput } from '../rule.ts';
import type { Site, SiteEntry } from '../site.ts';
import { isTokenKey } from './auth-token.ts';
import { fixKey } from './fix-key.ts';
import { judgeKey } from './verdict.ts';

/** A key that K3s does not know is dropped without a word, and everything below it. */
export function unknownKey(site: Site, input: RuleInput): Iterable<Diagnostic> {
  return site.shape.fields !== null && site.entries.some(isUnknown) ? unknownKeys(site, input) : nothing;
}

function isUnknown({ merge, name, shape }: SiteEntry): boolean {
  return !merge && name !== null && shape === null;
}

function* unknownKeys(site: Site, input: RuleInput): Generator<Diagnostic> {
  for (const [at, entry] of site.entries.entries()) {
    if (!isUnknown(entry) || entry.name === null || input.holdsShared(entry.pair.value)) continue;
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
