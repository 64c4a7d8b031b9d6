import type { Subject } from '../subject.ts';

/**
 * The entry of `configs` whose TLS settings an endpoint on a host gets. From line v1.29.3 on Docker Hub shares that of `docker.io`.
 */
export function tlsKeyOf(host: string, { model, form, target }: Subject): string | null {
  if (model.configs?.has(host)) return host;
  const isShared = form === 'certs' && target.line !== 'v1.29.1' && host === 'registry-1.docker.io';
  return isShared && model.configs?.has('docker.io') ? 'docker.io' : null;
}
