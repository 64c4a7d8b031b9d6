import { isHubName } from '../../facts/docker-hub.ts';
import { saysAuth } from '../../facts/settings.ts';
import type { Rule } from '../../rule.ts';
import { nameFlaws } from './name-flaws.ts';
import { nearMisses } from './near-misses.ts';

/** Names of mirrors and configs that nothing which is asked can have. */
export const keyNotAHost: Rule = {
  id: 'key-not-a-host',
  severity: 'error',
  source: ['k3s-io/k3s#13255', 'k3s-io/k3s#12438', 'rancher/rke2#2167'],
  ofMirror: ({ name }) => nameFlaws('mirrors', name),
  *ofConfig(name, { auth }) {
    // A login to Docker Hub under any of its other names is told by the rule for those.
    if (!isHubName(name) || !saysAuth(auth)) yield* nameFlaws('configs', name);
  },
  find: nearMisses,
};
