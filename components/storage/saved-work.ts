import * as z from 'zod/mini';
import '@/components/form/zod-without-eval.ts';
import type { SecretPlace } from '@/lib/document/index.ts';

export const savedWorkKey = 'portolan-work';

/** What the browser keeps of the document: its text without secrets, and where the secrets stood. */
export type SavedWork = { readonly text: string; readonly missing: readonly SecretPlace[] };

const schema = z.object({
  version: z.literal(1),
  text: z.string(),
  missing: z.array(
    z.object({
      kind: z.enum(['password', 'token', 'auth', 'private-key', 'secret', 'url-password']),
      path: z.nullable(z.array(z.union([z.string(), z.number()]))),
      name: z.string(),
    }),
  ),
});

export function formatSavedWork({ text, missing }: SavedWork): string {
  const places = missing.map(({ kind, path, name }) => ({ kind, path, name }));
  return JSON.stringify({ version: 1, text, missing: places });
}

/** What was kept; null where nothing was, or nothing that this version of the page understands. */
export function parseSavedWork(kept: string | null): SavedWork | null {
  if (kept === null) return null;
  try {
    const { text, missing } = schema.parse(JSON.parse(kept));
    return { text, missing };
  } catch {
    return null;
  }
}
