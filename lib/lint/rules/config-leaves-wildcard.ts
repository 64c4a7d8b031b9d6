import { hostsFilePathOf } from '../../node-files/index.ts';
import { isPublicRegistry } from '../../registries/public-registry.ts';
import type { Rule } from '../rule.ts';

/** What no image has in its name. */
const hubHost = 'registry-1.docker.io';

/**
 * Settings for a registry that is meant to be pulled through the mirror `*`: K3s writes it a hosts.toml of its own, without any
 * endpoint, and containerd looks into `_default` no more. The settings of an endpoint are what they are for.
 */
export const configLeavesWildcard: Rule = {
  id: 'config-leaves-wildcard',
  severity: 'warning',
  source: [],
  *find({ model, form, wildcard, asked, nodeFiles, target }) {
    if (form === 'inline' || wildcard !== 'asked') return;
    const { program, options } = target;
    for (const name of model.configs?.keys() ?? []) {
      if (name === '*' || name === hubHost || model.mirrors?.has(name)) continue;
      if (asked.asEndpoint.has(name) || asked.asPassed.has(name)) continue;
      if (!nodeFiles.files.has(hostsFilePathOf(name, program))) continue;
      const values = { name, program, flag: options.noDefaultEndpoint ? 'set' : 'unset' };
      // A registry in one's own house is often meant to be asked itself.
      const severity = isPublicRegistry(name) || options.noDefaultEndpoint ? 'warning' : 'info';
      yield { path: ['configs', name], marks: 'key', severity, values, fix: null };
    }
  },
};
