import type { Registries } from '@/lib/registries/model.ts';

/** Small images that everybody may pull. */
const images: ReadonlyMap<string, string> = new Map([
  ['docker.io', 'docker.io/library/busybox:latest'],
  ['registry.k8s.io', 'registry.k8s.io/pause:3.10'],
  ['quay.io', 'quay.io/prometheus/busybox:latest'],
  ['gcr.io', 'gcr.io/distroless/static:latest'],
  ['ghcr.io', 'ghcr.io/containerd/busybox:latest'],
  ['public.ecr.aws', 'public.ecr.aws/docker/library/busybox:latest'],
]);

const hub = 'docker.io/library/busybox:latest';

/** An image to try the document with: of its first registry that is known to have one. */
export function checkImage({ mirrors }: Registries): string {
  const known = [...(mirrors?.keys() ?? [])].find((name) => images.has(name));
  return images.get(known ?? '') ?? hub;
}
