import { defaultHost } from '../../../go/index.ts';
import { embeddedAddress, normalizeEndpoint } from '../../../node-files/index.ts';
import type { EndpointFact } from '../../facts/endpoints.ts';
import { isPublicRegistry } from '../../facts/public-registry.ts';
import { shownEndpoint } from '../../facts/shown.ts';
import type { Finding } from '../../finding.ts';
import type { Subject } from '../../subject.ts';
import { removeEndpoint } from './repeated.ts';

/** The registry itself, listed among others though K3s asks it last in any case. Alone it is the usual way to name a registry. */
export function* defaultListed({ model, nodeFiles, target, form, byMirror }: Subject): Generator<Finding> {
  if (form === 'inline') return;
  const address = embeddedAddress(target.program, target.options.embedded);
  const lost = new Set(
    nodeFiles.unwritten.flatMap(({ host, reason }) => (reason === 'default-endpoint-last' ? [host] : [])),
  );
  for (const [mirror, endpoints] of byMirror) {
    if (endpoints.length < 2 || (target.options.noDefaultEndpoint && !model.configs?.has(mirror))) continue;
    const endpoint = endpoints.find((each) => isItself(each, address));
    if (endpoint === undefined) continue;
    const isLast = endpoint.index === endpoints.length - 1;
    const kind = lost.has(mirror) ? 'lost' : isLast && endpoint.asked?.scheme === 'https' ? 'merged' : 'twice';
    yield {
      path: endpoint.path,
      marks: 'value',
      severity: kind === 'lost' ? 'error' : 'info',
      values: { kind, endpoint: shownEndpoint(endpoint.text), mirror },
      fix: removeEndpoint(endpoint),
    };
  }
}

function isItself({ mirror, asked }: EndpointFact, address: string): boolean {
  if (asked?.host !== defaultHost(mirror)) return false;
  const own = normalizeEndpoint(mirror, address);
  if (!own.ok) return false;
  return (
    asked.url === own.value.url || (isPublicRegistry(mirror) && asked.url === own.value.url.replace('https', 'http'))
  );
}
