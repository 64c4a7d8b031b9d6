import { once } from 'node:events';
import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { issue, keyPem, pem } from '../../lib/tls/testing/pki.ts';

const login = `Basic ${Buffer.from('robot:s3cret').toString('base64')}`;
const digest = `sha256:${'a'.repeat(64)}`;

/** Small registries for a test, on ports of their own; `close` ends them. */
export class Registries {
  readonly #servers: Server[] = [];

  /** Answers to everything, and has every image. */
  open = () => this.#serve(createHttp(answer(200)));

  /** Has no image. */
  empty = () =>
    this.#serve(createHttp((request, response) => response.writeHead(isApi(request.url) ? 200 : 404).end()));

  /** Lets nobody in but robot, whose password is s3cret. */
  closed = () =>
    this.#serve(
      createHttp((request, response) => {
        if (request.headers.authorization === login) answer(200)(request, response);
        else response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="test"' }).end();
      }),
    );

  /** Takes requests and never answers. */
  silent = () => this.#serve(createHttp(() => {}));

  /** Its certificate is of an authority that nobody knows; gives that one too. */
  async secure(): Promise<{ readonly host: string; readonly ca: string }> {
    const authority = await issue({ name: 'Test Root', ca: true });
    const leaf = await issue({ name: 'registry', issuer: authority, hosts: ['127.0.0.1'], usage: ['server'] });
    const server = createHttps({ cert: pem(leaf), key: await keyPem(leaf) }, answer(200));
    return { host: await this.#serve(server), ca: pem(authority) };
  }

  /** Where nothing listens. */
  async nowhere(): Promise<string> {
    const server = createHttp();
    const host = await this.#listen(server);
    server.close();
    await once(server, 'close');
    return host;
  }

  close(): void {
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
  }

  #serve(server: Server): Promise<string> {
    this.#servers.push(server);
    return this.#listen(server);
  }

  async #listen(server: Server): Promise<string> {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
}

function answer(status: number): RequestListener {
  return (_, response) => response.writeHead(status, { 'Docker-Content-Digest': digest }).end();
}

function isApi(url: string | undefined): boolean {
  return /^\/v2\/(?:\?|$)/.test(url ?? '');
}
