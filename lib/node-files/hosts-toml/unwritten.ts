import type { EffectiveRegistries } from '../effective-registries.ts';
import type { Unwritten, UnwrittenReason } from '../node-files.ts';
import type { NormalizeEndpoint } from './normalize-endpoint.ts';

/** The registry that a folder of certs.d is for, told to have no hosts.toml there. */
export function unwrittenFolder(
  folder: string,
  { mirrors, configs }: EffectiveRegistries,
  reason: UnwrittenReason,
): Unwritten {
  const host = folder === '_default' && !mirrors.has(folder) && !configs.has(folder) ? '*' : folder;
  const path = mirrors.get(host)?.path ?? configs.get(host)?.path ?? [];
  return { host, path, reason };
}

/** Why a registry gets no hosts.toml though it stands in the document, under a name that Go accepts. */
export function whyUnwritten(folder: string, registries: EffectiveRegistries, normalize: NormalizeEndpoint): Unwritten {
  const told = (reason: UnwrittenReason) => unwrittenFolder(folder, registries, reason);
  const mirror = registries.mirrors.get(told('no-settings').host);
  if (mirror === undefined) return told('no-settings');
  const valid = mirror.endpoints.map(({ text }) => normalize(text).ok);
  if (valid.length === 0) return told('no-endpoints');
  if (!valid.includes(true)) return told('no-valid-endpoints');
  return told(valid.slice(0, -1).includes(true) ? 'default-endpoint-last' : 'only-default-endpoint');
}
