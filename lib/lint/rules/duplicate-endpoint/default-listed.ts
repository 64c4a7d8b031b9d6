import { defaultHost } from '../../../go/index.ts';
import { embeddedAddress, normalizeEndpoint } from '../../../node-files/index.ts';
import { isPublicRegistry } from '../../../registries/public-registry.ts';
import type { EndpointFact } from '../../facts/endpoints.ts';
import { shownEndpoint } from '../../facts/shown.ts';
import type { Finding } from '../../finding.ts';
import type { Subject } from '../../subject.ts';
import { removeEndpoint } from './repeated.ts';

/** The registry itself, listed among others though it is asked last in any case. Alone it is the usual way to name a registry. */
export function* defaultListed(subject: Subject): Generator<Finding> {
  const { nodeFiles, form, byMirror } = subject;
  const lost = new Set(
    nodeFiles.unwritten.flatMap(({ host, reason }) => (reason === 'default-endpoint-last' ? [host] : [])),
  );
  for (const [mirror, endpoints] of byMirror) {
    if (endpoints.length < 2 || !isAskedAnyway(mirror, subject)) continue;
    const own = endpoints.find(({ asked }) => asked?.host === defaultHost(mirror));
    const asItself = own === undefined ? null : comparedWithItself(own, subject);
    if (own === undefined || asItself === null) continue;
    const isMerged = form === 'certs' && asItself === 'same' && own.index === endpoints.length - 1;
    const kind = lost.has(mirror) ? 'lost' : isMerged ? 'merged' : 'twice';
    yield {
      path: own.path,
      marks: 'value',
      severity: kind === 'lost' ? 'error' : 'info',
      values: { kind, endpoint: shownEndpoint(own.text), mirror },
      fix: removeEndpoint(own),
    };
  }
}

/** In config.toml an endpoint of the registry's own name takes the place of the fallback; only Docker Hub has another one. */
function isAskedAnyway(mirror: string, { form, model, target }: Subject): boolean {
  if (form === 'inline') return mirror === 'docker.io';
  return !target.options.noDefaultEndpoint || model.configs?.has(mirror) === true;
}

/** A registry on the internet is the same over http, though K3s does not see that. */
function comparedWithItself({ mirror, asked }: EndpointFact, { target }: Subject): 'same' | 'over-http' | null {
  const own = normalizeEndpoint(mirror, embeddedAddress(target.program, target.options.embedded));
  if (!own.ok || asked === null) return null;
  if (asked.url === own.value.url) return 'same';
  return isPublicRegistry(mirror) && asked.url === own.value.url.replace('https', 'http') ? 'over-http' : null;
}
