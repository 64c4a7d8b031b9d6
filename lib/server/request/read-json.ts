import 'server-only';
import { problem } from './problem.ts';

export type ReadJson =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly answer: Response };

/** Reads a request's body as JSON, and no more of it than `most` bytes. */
export async function readJson(request: Request, most: number): Promise<ReadJson> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    return failed(415, 'Unsupported media type', 'The request has to be application/json.');
  }
  const bytes = await readBytes(request, most);
  if (bytes === null) return failed(413, 'Request too large', `The request may hold ${most} bytes at most.`);
  try {
    return { ok: true, json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return failed(400, 'Not JSON', 'The request is no JSON in UTF-8.');
  }
}

/** Null where there is more. */
async function readBytes({ headers, body }: Request, most: number): Promise<Uint8Array | null> {
  if (Number(headers.get('content-length') ?? 0) > most) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function failed(status: number, title: string, detail: string): ReadJson {
  return { ok: false, answer: problem(status, title, detail) };
}
