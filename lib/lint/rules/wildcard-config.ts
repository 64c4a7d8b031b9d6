import { bareHostsOf } from '../facts/bare-hosts.ts';
import type { Rule } from '../rule.ts';
import { moveSettings } from './config-key-not-asked.ts';

/** `configs."*"`, which is no default for all hosts, and on line v1.29.1 a host itself, in the place of the mirror `*` if there is one. */
export const wildcardConfig: Rule = {
  id: 'wildcard-config',
  severity: 'warning',
  source: ['k3s-io/k3s#9728', 'k3s-io/k3s#11857'],
  *find({ model, wildcard, endpoints }) {
    if (!model.configs?.has('*')) return;
    const outcome = wildcard !== 'driven-out' ? 'idle' : model.mirrors?.has('*') ? 'lost' : 'spoilt';
    yield {
      path: ['configs', '*'],
      marks: 'key',
      severity: outcome === 'idle' ? 'warning' : 'error',
      values: { outcome },
      fix: moveSettings('*', bareHostsOf(endpoints, model)),
    };
  },
};
