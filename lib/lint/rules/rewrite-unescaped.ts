import { isDoubled } from '../../node-files/toml/as-read.ts';
import { pathKey } from '../../registries/path.ts';
import { tomlOutcomes } from '../facts/toml-outcome.ts';
import type { FindingFix } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Backslashes and quotation marks in rewrites, which K3s does not escape. */
export const rewriteUnescaped: Rule = {
  id: 'rewrite-unescaped',
  severity: 'error',
  source: [],
  *find({ nodeFiles, model }) {
    const told = new Set<string>();
    for (const { kind, path, consequence } of nodeFiles.faults) {
      const [, mirror, , pattern] = path;
      if (kind !== 'rewrite-unescaped' || typeof mirror !== 'string' || typeof pattern !== 'string') continue;
      const replacement = model.mirrors?.get(mirror)?.rewrite?.get(pattern) ?? '';
      if (consequence === 'value-changed' && isDoubled(pattern) && isDoubled(replacement)) continue;
      const place = pathKey(path);
      if (told.has(place)) continue;
      told.add(place);
      yield {
        path,
        marks: /["\\]/.test(pattern) ? 'key' : 'value',
        severity: consequence === 'value-changed' ? 'warning' : 'error',
        values: { outcome: tomlOutcomes[consequence], pattern, mirror },
        fix: fixOf(mirror, pattern, replacement),
      };
    }
  },
};

/** A character class says the same as most escapes. */
function fixOf(mirror: string, pattern: string, replacement: string): FindingFix | null {
  const to = pattern.includes('[') ? pattern : pattern.replaceAll(/\\([.+*?()|{}$/-])/g, '[$1]');
  if (/["\\]/.test(to + replacement)) return null;
  return { label: 'write-value', values: { value: to }, action: { do: 'rename-rewrite', mirror, pattern, to } };
}
