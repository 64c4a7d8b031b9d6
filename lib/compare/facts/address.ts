import type { Attempt } from '../../pull/index.ts';

/** Where a host's API is asked: `https://m.test/v2`. */
export function addressOf({ url, repository }: Attempt): string {
  const end = url.lastIndexOf(`/${repository}/manifests/`);
  return end < 0 ? url : url.slice(0, end);
}

/** The same in its parts. */
export function addressParts(attempt: Attempt): { scheme: string; host: string; path: string } {
  const [scheme = '', rest = ''] = addressOf(attempt).split('://');
  const slash = rest.indexOf('/');
  return slash < 0 ? { scheme, host: rest, path: '' } : { scheme, host: rest.slice(0, slash), path: rest.slice(slash) };
}
