import 'server-only';
import { createHash } from 'node:crypto';
import { installSh } from '../../../formats/delivery/index.ts';
import { type DeliveredFile, deliver } from '../../delivery/deliver.ts';
import { has } from '../../request/has.ts';
import { serverAddress } from '../../request/server-address.ts';
import { refused } from '../profiles/answers.ts';
import { memberRoute } from '../profiles/member-route.ts';

const mediaTypes = { 'registries.yaml': 'application/yaml; charset=utf-8', 'bundle.tar.gz': 'application/gzip' };

export const registriesFileRoute = fileRoute('registries.yaml');
export const bundleRoute = fileRoute('bundle.tar.gz');

export const installScriptRoute = memberRoute(async ({ office, request, asked }) => {
  // By the name that the node knows: its token and what it keeps lie below that one.
  const text = installSh({ server: serverAddress(request, office.settings), profile: asked });
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
  return fileAnswer({ etag, body: has(request)(etag) ? null : text, type: 'text/x-shellscript; charset=utf-8' });
});

function fileRoute(file: DeliveredFile) {
  return memberRoute(async ({ office, caller, request, at: { profile }, asked }) => {
    const wanted = new URL(request.url).searchParams.get('revision');
    if (wanted !== null && !/^[1-9]\d{0,8}$/.test(wanted)) return refused({ why: 'not-there' });
    const revision = wanted === null ? null : Number(wanted);
    const delivered = await deliver(office, caller, { profile, as: asked, revision, file, has: has(request) });
    return delivered.ok ? fileAnswer({ ...delivered, type: mediaTypes[file] }) : refused(delivered);
  });
}

type FileAnswer = { readonly etag: string; readonly body: BodyInit | null; readonly type: string };

function fileAnswer({ etag, body, type }: FileAnswer): Response {
  // Kept by whoever asked for it, and nowhere on the way.
  const headers = { ETag: etag, 'Cache-Control': 'no-store' };
  if (body === null) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Type': type } });
}
