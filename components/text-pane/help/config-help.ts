import { askedHostsOf } from '@/components/form/hosts/asked-hosts.ts';
import { configUse } from '@/components/form/hosts/config-use.ts';
import { findingStopped } from '@/components/tls/stopped-registries.ts';
import { findsHubAliases } from '@/lib/lint/facts/hub-lookup.ts';
import type { Tls } from '@/lib/registries/model.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { finish } from '@/lib/steps/index.ts';
import type { Circumstances, Sentence } from './sentence.ts';

/** Whom the settings of a name under `configs` reach. */
export function configHelp(name: string, { model, nodeFiles, target }: Circumstances): readonly Sentence[] {
  if (name === '*') return [{ id: 'config-wildcard', warns: true }];
  const hosts = askedHostsOf(model, target, nodeFiles);
  const { kind, instead } = configUse(name, model, hosts);
  const shown = hideUrlPassword(name);
  switch (kind) {
    case 'hub': {
      const finds = name !== 'hub.docker.com' && findsHubAliases(target) ? 'yes' : 'no';
      return [{ id: 'config-hub', values: { name: shown, finds } }];
    }
    case 'last-resort':
      return [{ id: 'config-last', values: { name: shown, instead } }];
    case 'direct':
      return [{ id: 'config-direct', values: { name: shown } }];
    case 'asked': {
      const asked = hosts.get(name);
      const mirrors = asked?.asEndpoint ?? [];
      return [
        ...(mirrors.length > 0 ? [{ id: 'config-endpoint', values: { name: shown, mirrors } } as const] : []),
        ...(asked && asked.asItself.length > 0 ? [{ id: 'config-itself', values: { name: shown } } as const] : []),
      ];
    }
  }
}

const fileIds = { ca_file: 'ca-file', cert_file: 'cert-file', key_file: 'key-file' } as const;

/** What a setting under `tls` does, and what its mistakes do. */
export function tlsHelp(name: string, field: keyof Tls, circumstances: Circumstances): readonly Sentence[] {
  if (field === 'insecure_skip_verify') {
    const on = circumstances.model.configs?.get(name)?.tls?.insecure_skip_verify ? 'yes' : 'no';
    return [{ id: 'insecure', values: { on }, warns: true }];
  }
  const registries = finish(findingStopped([name], circumstances));
  const missing: readonly Sentence[] = registries.length > 0 ? [{ id: 'file-missing', values: { registries } }] : [];
  return [{ id: fileIds[field] }, ...missing];
}
