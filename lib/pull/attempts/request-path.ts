import { type Parsed, parsed, withQueryValue } from '../../go/index.ts';
import { cleanPath } from '../hosts/clean-path.ts';

/**
 * The path of containerd's request below a host's API. What stands behind a question mark is cut off by older versions where the
 * registry is named, and read by newer ones, in whose words it is refused; that ends the pull.
 */
export function requestPath(
  { host, path }: { readonly host: string; readonly path: string },
  registry: string,
  keepsQuery: boolean,
  ...parts: readonly string[]
): Parsed<string> {
  const whole = cleanPath(['', path, ...parts].join('/'));
  if (!isProxy(host, registry)) return parsed(whole);
  const mark = whole.indexOf('?');
  const before = mark > 0 ? whole.slice(0, mark) : whole;
  const query = withQueryValue(keepsQuery && mark > 0 ? whole.slice(mark + 1) : '', 'ns', registry);
  return query.ok ? parsed(`${before}?${query.value}`) : query;
}

/** containerd's `isProxy`: every host but the registry itself is told whose image is meant. */
function isProxy(host: string, registry: string): boolean {
  return host !== registry && !(registry === 'docker.io' && host === 'registry-1.docker.io');
}
