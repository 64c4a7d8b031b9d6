import { parseUrl } from '../../../go/index.ts';
import { isHubName } from '../../facts/docker-hub.ts';
import { nameFlaw } from '../../facts/name-flaw.ts';
import { saysAuth } from '../../facts/settings.ts';
import type { Finding } from '../../finding.ts';
import type { Subject } from '../../subject.ts';
import { renameKey } from './rename-key.ts';

/** Names of mirrors and configs that are more than a host with its port, or cannot be one. */
export function* nameFlaws({ model }: Subject): Generator<Finding> {
  for (const section of ['mirrors', 'configs'] as const) {
    for (const name of model[section]?.keys() ?? []) {
      const flaw = nameFlaw(name, section);
      if (flaw === null) continue;
      // A login to Docker Hub under any of its other names is told by the rule for those.
      if (section === 'configs' && isHubName(name) && saysAuth(model.configs?.get(name)?.auth)) continue;
      const to = hostIn(name);
      yield {
        path: [section, name],
        marks: 'key',
        severity: flaw.kind === 'case' ? 'warning' : 'error',
        values: { ...flaw, section, name, host: to ?? '' },
        fix: to === null ? null : renameKey(section, name, to),
      };
    }
  }
}

/** The host that is meant; null where there is none to be seen. */
function hostIn(name: string): string | null {
  const trimmed = name.trim();
  const parsed = parseUrl(trimmed.includes('://') ? trimmed : `//${trimmed}`);
  const host = parsed.ok ? parsed.value.host.toLowerCase() : '';
  return host === '' || host === name || /[\s*]/.test(host) ? null : host;
}
