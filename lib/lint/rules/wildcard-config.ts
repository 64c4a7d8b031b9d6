import { isWildcardDrivenOut } from '../../node-files/index.ts';
import { bareHostsOf } from '../facts/bare-hosts.ts';
import type { Rule } from '../rule.ts';
import { moveSettings } from './config-key-not-asked.ts';

/** `configs."*"`, which is no default for all hosts, and on line v1.29.1 drives out the mirror `*`. */
export const wildcardConfig: Rule = {
  id: 'wildcard-config',
  severity: 'warning',
  source: ['k3s-io/k3s#9728', 'k3s-io/k3s#11857'],
  *find({ model, target, endpoints }) {
    if (!model.configs?.has('*')) return;
    const outcome = model.mirrors?.has('*') && isWildcardDrivenOut(model, target) ? 'lost' : 'idle';
    yield {
      path: ['configs', '*'],
      marks: 'key',
      severity: outcome === 'lost' ? 'error' : 'warning',
      values: { outcome },
      fix: moveSettings('*', bareHostsOf(endpoints, model)),
    };
  },
};
