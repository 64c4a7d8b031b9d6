import { normalizeEndpoint } from '../../node-files/index.ts';
import type { Attempt } from '../../pull/index.ts';
import type { Registries } from '../../registries/model.ts';
import { type ModelPath, pathKey } from '../../registries/path.ts';
import { hideUrlPassword } from '../../registries/url-password.ts';
import type { AskedPair } from './asked-pairs.ts';
import { registryItself } from './registry-itself.ts';

/** One endpoint of the document and the requests that it leads to on both sides; null where it leads to none. */
export type EndpointPair = {
  readonly mirror: string;
  readonly path: ModelPath;
  /** As written, without a password. */
  readonly text: string;
  readonly from: Attempt | null;
  readonly to: Attempt | null;
};

/** The endpoints of all mirrors that are asked by way of their own name; of those that are the same to K3s the first. */
export function endpointPairs(asked: readonly AskedPair[], { mirrors }: Registries): readonly EndpointPair[] {
  return asked.flatMap(({ name: mirror, from, to }) => {
    const before = byEndpoint(from);
    const after = byEndpoint(to);
    const own = urlOf(mirror);
    const seen = new Set<string>();
    return (mirrors?.get(mirror)?.endpoint ?? []).flatMap((written, index) => {
      const url = urlOf(written);
      if (seen.has(url)) return [];
      seen.add(url);
      const path = ['mirrors', mirror, 'endpoint', index];
      const key = pathKey(path);
      // Where the registry itself is its own only endpoint, K3s writes nothing, and it is asked all the same.
      const itself = url === own ? { from: registryItself(from), to: registryItself(to) } : { from: null, to: null };
      const attempts = { from: before.get(key) ?? itself.from, to: after.get(key) ?? itself.to };
      return [{ mirror, path, text: hideUrlPassword(written), ...attempts }];
    });
  });
}

function urlOf(endpoint: string): string {
  const normalized = normalizeEndpoint(endpoint, '');
  return normalized.ok ? normalized.value.url : endpoint;
}

/** An endpoint that K3s makes the `server` is behind the request to the registry itself. */
function byEndpoint(attempts: readonly Attempt[]): ReadonlyMap<string, Attempt> {
  return new Map(attempts.flatMap((attempt) => attempt.sources.map((path) => [pathKey(path), attempt] as const)));
}
