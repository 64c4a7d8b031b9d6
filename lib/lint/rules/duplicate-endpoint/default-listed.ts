import { defaultHost } from '../../../go/index.ts';
import { normalizerOf } from '../../../node-files/index.ts';
import { isPublicRegistry } from '../../../registries/public-registry.ts';
import { type EndpointFact, pathOf } from '../../facts/endpoints.ts';
import type { MirrorFact } from '../../facts/mirrors.ts';
import { shownEndpoint } from '../../facts/shown.ts';
import type { Finding } from '../../finding.ts';
import type { Setting } from '../../setting.ts';
import { removeEndpoint } from './repeated.ts';

/** The registry itself, listed among others though it is asked last in any case. Alone it is the usual way to name a registry. */
export function* defaultListed(fact: MirrorFact, setting: Setting): Generator<Finding> {
  const { name: mirror, endpoints, beside } = fact;
  if (!isAskedAnyway(fact, setting)) return;
  const own = endpoints.find(({ asked }) => asked?.host === defaultHost(mirror));
  const asItself = own === undefined ? null : comparedWithItself(own, setting);
  if (own === undefined || asItself === null) return;
  const isMerged = setting.form === 'certs' && asItself === 'same' && own.index === endpoints.length - 1;
  const kind = beside.isLost ? 'lost' : isMerged ? 'merged' : 'twice';
  yield {
    path: pathOf(own),
    marks: 'value',
    severity: kind === 'lost' ? 'error' : 'info',
    values: { kind, endpoint: shownEndpoint(own.text), mirror },
    fix: removeEndpoint(own),
  };
}

/** In config.toml an endpoint of the registry's own name takes the place of the fallback; only Docker Hub has another one. */
function isAskedAnyway({ name, beside }: MirrorFact, { form, target }: Setting): boolean {
  if (form === 'inline') return name === 'docker.io';
  return !target.options.noDefaultEndpoint || beside.hasConfig;
}

/** A registry on the internet is the same over http, though K3s does not see that. */
function comparedWithItself({ mirror, asked }: EndpointFact, { target }: Setting): 'same' | 'over-http' | null {
  const own = normalizerOf(target)(mirror);
  if (!own.ok || asked === null) return null;
  if (asked.url === own.value.url) return 'same';
  return isPublicRegistry(mirror) && asked.url === own.value.url.replace('https', 'http') ? 'over-http' : null;
}
