import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';

const mediaTypes = {
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  config: 'application/vnd.docker.container.image.v1+json',
  layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
} as const;

/** Pushes an image of one small file as `tiny:1`. */
export async function pushTinyImage(registry: string): Promise<void> {
  const body = 'An image for tests.\n';
  const layer = Buffer.from(await packTar([{ header: { name: 'README', size: body.length }, body }]));
  const zipped = gzipSync(layer);
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  const rootfs = { type: 'layers', diff_ids: [digestOf(layer)] };
  const config = Buffer.from(JSON.stringify({ architecture, os: 'linux', config: {}, rootfs }));
  const described = (mediaType: string, blob: Buffer) => ({ mediaType, size: blob.length, digest: digestOf(blob) });
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: described(mediaTypes.config, config),
    layers: [described(mediaTypes.layer, zipped)],
  };
  for (const blob of [config, zipped]) await pushBlob(`${registry}/v2/tiny`, blob);
  await send(`${registry}/v2/tiny/manifests/1`, 'PUT', JSON.stringify(manifest), mediaTypes.manifest);
}

async function pushBlob(repository: string, blob: Buffer): Promise<void> {
  const { headers } = await send(`${repository}/blobs/uploads/`, 'POST');
  const upload = new URL(headers.get('location') ?? '', repository);
  upload.searchParams.set('digest', digestOf(blob));
  await send(upload.href, 'PUT', new Uint8Array(blob), 'application/octet-stream');
}

async function send(url: string, method: string, body: BodyInit = '', type = 'text/plain'): Promise<Response> {
  const response = await fetch(url, { method, body, headers: { 'content-type': type } });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return response;
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
