import type { Finding } from '../finding.ts';
import type { Subject } from '../rule.ts';

/** `configs."*"`, which is no default for all hosts, and on line v1.29.1 drives out the mirror `*`. */
export function* wildcardConfig({ model, target }: Subject): Generator<Finding> {
  if (!model.configs?.has('*')) return;
  const outcome = target.line === 'v1.29.1' && model.mirrors?.has('*') === true ? 'lost' : 'idle';
  const severity = outcome === 'lost' ? 'error' : 'warning';
  yield { rule: 'wildcard-config', severity, path: ['configs', '*'], marks: 'key', values: { outcome }, fix: null };
}
