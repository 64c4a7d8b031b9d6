import type { Rule } from '../../rule.ts';
import { defaultListed } from './default-listed.ts';
import { repeated } from './repeated.ts';

/** The same address twice, or the registry itself, which is asked in any case. */
export const duplicateEndpoint: Rule = {
  id: 'duplicate-endpoint',
  severity: 'error',
  source: ['k3s-io/k3s#9693', 'k3s-io/k3s#9626', 'rancher/rke2#5577'],
  *ofMirror(fact, setting) {
    if (fact.endpoints.length < 2) return;
    yield* repeated(fact, setting);
    yield* defaultListed(fact, setting);
  },
};
