import type { AskedHost, IgnoredFile } from '../hosts/asked-host.ts';
import type { ImageName } from '../image/image-name.ts';
import type { Why } from '../plan.ts';

type Facts = { readonly embeddedAddress: string; readonly ignored: IgnoredFile | null };

/** Why a host is asked, and in this place. */
export function whyAsked(
  { origin, host, sources }: AskedHost,
  round: 'manifests' | 'blobs',
  { registry }: ImageName,
  { embeddedAddress, ignored }: Facts,
): Why {
  const values = { registry, host };
  if (round === 'blobs') return { id: 'blob-after-manifest', values };
  if (origin.kind === 'registry-last') return { id: 'registry-last', values };
  if (origin.kind === 'registry-alone') {
    if (ignored === null) return { id: 'registry-alone', values };
    return { id: 'registry-file-ignored', values: { ...values, file: ignored.path } };
  }
  if (sources.length === 0 && host === embeddedAddress) return { id: 'embedded-registry', values };
  const endpoint = { ...values, mirror: origin.mirror, endpoint: origin.text };
  const isAny = origin.mirror === '*';
  // Line v1.29.1 makes hosts of entries of `configs` too.
  if (sources.every(([section]) => section === 'configs')) {
    return isAny ? { id: 'wildcard-config', values: endpoint } : { id: 'registry-alone', values };
  }
  return { id: isAny ? 'wildcard-endpoint' : 'mirror-endpoint', values: endpoint };
}
