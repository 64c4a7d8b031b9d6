import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundle } from '../../../../formats/delivery/index.ts';
import { checksumOf, type Files } from './publisher.ts';

/** Answers as the routes do, without a database: for tests that ask a hundred times. */
export async function startQuickOrigin(asking: () => void) {
  let etag = '';
  let archive: Uint8Array = new Uint8Array();
  const server = createServer((request, response) => {
    if (request.method === 'POST') return response.writeHead(204).end();
    asking();
    if (request.headers['if-none-match']?.includes(etag)) return response.writeHead(304).end();
    response.writeHead(200).end(archive);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: async (revision: number, texts: Files) => {
      const checksum = checksumOf(texts);
      const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
      archive = await bundle({ profile: 'edge', revision, program: 'k3s', checksum, files });
      etag = `"${revision}-${checksum}"`;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
