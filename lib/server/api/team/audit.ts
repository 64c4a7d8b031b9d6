import 'server-only';
import { z } from 'zod';
import { exportFormats, exportLines } from '../../audit/export.ts';
import { readLines } from '../../audit/read.ts';
import { record } from '../../audit/record.ts';
import { problem } from '../../request/problem.ts';
import { textStream } from '../../request/text-stream.ts';
import { personRoute } from './team-route.ts';

const mediaTypes = { ndjson: 'application/x-ndjson', csv: 'text/csv; charset=utf-8' };

/** `GET /api/v1/audit?format=`: the whole audit log as a file, which is recorded in it. */
export const exportAuditRoute = personRoute(async ({ caller, office: { db }, request }) => {
  const asked = new URL(request.url).searchParams.get('format') ?? 'ndjson';
  const format = z.enum(exportFormats).safeParse(asked);
  if (!format.success) return problem(400, 'Unknown format', `The log is exported as ${exportFormats.join(' or ')}.`);
  const event = { actor: caller.email, action: 'audit-exported', subject: format.data } as const;
  await db.transaction().execute((trx) => record(trx, event));
  const name = `portolan-audit-${new Date().toISOString().slice(0, 10)}.${format.data}`;
  return new Response(textStream(exportLines(readLines(db), format.data)), {
    headers: {
      'Content-Type': mediaTypes[format.data],
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
});
