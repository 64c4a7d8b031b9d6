import 'server-only';
import type { Client, Dispatcher } from 'undici';
import type { HttpAnswer, HttpRequest } from './answer.ts';
import { httpError } from './http-error.ts';

const agent = 'portolan';

/** Makes one request, without following where it leads. */
export async function ask(
  client: Client,
  request: HttpRequest,
  authorization: string | null,
  bytes: number,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const { method, url, accept, form } = request;
  const headers = {
    host: url.host,
    'user-agent': agent,
    accept,
    ...(authorization === null ? {} : { authorization }),
    ...(form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }),
  };
  try {
    const response = await client.request({ method, path: url.target, headers, body: form, signal });
    const body = await readBody(response, bytes);
    const all = (name: string) => [response.headers[name] ?? []].flat();
    return { url, status: response.statusCode, headers: all, header: (name) => all(name)[0] ?? null, ...body };
  } catch (error) {
    throw httpError(error, signal);
  }
}

async function readBody({ body }: Dispatcher.ResponseData, most: number) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size >= most) break;
  }
  return { body: Buffer.concat(chunks).subarray(0, most).toString('utf8'), cut: size >= most };
}
