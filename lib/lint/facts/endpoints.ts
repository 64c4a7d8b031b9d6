import { isLocalhost } from '../../go/index.ts';
import type { NormalizedEndpoint, NormalizeEndpoint } from '../../node-files/index.ts';
import type { Mirror } from '../../registries/model.ts';
import type { ModelPath } from '../../registries/path.ts';
import { type EndpointFlaw, endpointFlaw } from './endpoint-flaw.ts';

/** Where mirrors and TLS settings end up on a line: in certs.d, or in config.toml itself. */
export type Form = 'certs' | 'inline';

/** One endpoint of the document and what it becomes. */
export type EndpointFact = {
  readonly mirror: string;
  readonly index: number;
  readonly text: string;
  /** As K3s completes it; null where Go refuses it. */
  readonly normalized: NormalizedEndpoint | null;
  /** Why Go refuses it. */
  readonly complaint: string;
  readonly flaw: EndpointFlaw | null;
  /** What pulls ask through it; null where nothing can be asked. */
  readonly asked: AskedEndpoint | null;
};

export type AskedEndpoint = {
  readonly scheme: 'http' | 'https';
  /** With the port, as containerd names it. */
  readonly host: string;
  /** The address in full, as K3s completes it. */
  readonly url: string;
};

/** The endpoints of a mirror, as `normalize` completes them. */
export function endpointsOf(
  name: string,
  { endpoint }: Mirror,
  normalize: NormalizeEndpoint,
  form: Form,
): readonly EndpointFact[] {
  return (endpoint ?? []).map((text, index): EndpointFact => {
    const parsed = normalize(text);
    const normalized = parsed.ok ? parsed.value : null;
    const flaw = endpointFlaw(text, normalized);
    const asked = normalized !== null && flaw === null ? askedAs(text, normalized, form) : null;
    return { mirror: name, index, text, normalized, complaint: parsed.ok ? '' : parsed.reason, flaw, asked };
  });
}

/** Where it stands in the model. Not kept with each of thousands, of which hardly one is told of. */
export function pathOf({ mirror, index }: EndpointFact): ModelPath {
  return ['mirrors', mirror, 'endpoint', index];
}

/**
 * In config.toml containerd itself completes endpoints: it takes http for loopback hosts whatever the port, K3s not where it is 443,
 * and leaves docker.io its name.
 */
function askedAs(text: string, { url, host }: NormalizedEndpoint, form: Form): AskedEndpoint {
  const isPlain = url.startsWith('http:');
  if (form === 'certs') return { scheme: isPlain ? 'http' : 'https', host, url };
  const isHttp = text.includes('://') ? isPlain : isLocalhost(host);
  const isRenamed = host === 'registry-1.docker.io' && !text.includes(host);
  return { scheme: isHttp ? 'http' : 'https', host: isRenamed ? 'docker.io' : host, url };
}
