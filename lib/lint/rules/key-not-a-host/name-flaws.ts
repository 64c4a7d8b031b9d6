import { parseUrl } from '../../../go/index.ts';
import { isHubName } from '../../facts/docker-hub.ts';
import { saysAuth } from '../../facts/settings.ts';
import { reasonOf } from '../../facts/shown.ts';
import type { Finding } from '../../finding.ts';
import type { Subject } from '../../subject.ts';
import { renameKey, type Section } from './rename-key.ts';

type NameFlaw = 'scheme' | 'path' | 'space' | 'empty' | 'wildcard' | 'refused' | 'letters' | 'case';

/** Names of mirrors and configs that are more than a host with its port, or cannot be one. */
export function* nameFlaws({ model }: Subject): Generator<Finding> {
  for (const section of ['mirrors', 'configs'] as const) {
    for (const name of model[section]?.keys() ?? []) {
      const flaw = flawOf(name, section);
      if (flaw === null) continue;
      // A login to Docker Hub under any of its other names is told by the rule for those.
      if (section === 'configs' && isHubName(name) && saysAuth(model.configs?.get(name)?.auth)) continue;
      const to = hostIn(name);
      const values = { ...flaw, section, name, host: to ?? '' };
      const severity = flaw.kind === 'case' ? 'warning' : 'error';
      yield {
        path: [section, name],
        marks: 'key',
        severity,
        values,
        fix: to === null ? null : renameKey(section, name, to),
      };
    }
  }
}

function flawOf(name: string, section: Section): { readonly kind: NameFlaw; readonly reason: string } | null {
  if (name === '*') return null;
  if (name === '') return { kind: 'empty', reason: '' };
  if (/\s/.test(name)) return { kind: 'space', reason: '' };
  if (name.includes('://')) return { kind: 'scheme', reason: '' };
  if (/[/?#@]/.test(name)) return { kind: 'path', reason: '' };
  if (name.includes('*')) return { kind: 'wildcard', reason: '' };
  if (section === 'mirrors' && noImageName.test(name)) return { kind: 'letters', reason: '' };
  if (section === 'mirrors' && /[A-Z]/.test(name)) return { kind: 'case', reason: '' };
  const parsed = parseUrl(`//${name}`);
  return parsed.ok ? null : { kind: 'refused', reason: reasonOf(parsed.reason) };
}

/** containerd refuses images of registries with letters outside ASCII, and with an underscore where a port follows. */
const noImageName = /[^\x00-\x7f]|_.*:\d+$/;

/** The host that is meant; null where there is none to be seen. */
function hostIn(name: string): string | null {
  const trimmed = name.trim();
  const parsed = parseUrl(trimmed.includes('://') ? trimmed : `//${trimmed}`);
  const host = parsed.ok ? parsed.value.host.toLowerCase() : '';
  return host === '' || host === name || /[\s*]/.test(host) ? null : host;
}
