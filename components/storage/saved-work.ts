import type { SecretPlace } from '@/lib/document/index.ts';

export const savedWorkKey = 'portolan-work';

/** What the browser keeps of the document: its text without secrets, and where the secrets stood. */
export type SavedWork = { readonly text: string; readonly missing: readonly SecretPlace[] };

const kinds: readonly unknown[] = [
  'password',
  'token',
  'auth',
  'private-key',
  'secret',
  'url-password',
] satisfies readonly SecretPlace['kind'][];

export function formatSavedWork({ text, missing }: SavedWork): string {
  const places = missing.map(({ kind, path, name }) => ({ kind, path, name }));
  return JSON.stringify({ version: 1, text, missing: places });
}

/** What was kept; null where nothing was, or nothing that this version of the page understands. */
export function parseSavedWork(kept: string | null): SavedWork | null {
  if (kept === null) return null;
  try {
    const work: unknown = JSON.parse(kept);
    return isSavedWork(work) ? { text: work.text, missing: work.missing } : null;
  } catch {
    return null;
  }
}

// Checked by hand: this runs before anything else of the page, which would have to bring zod along for it.
function isSavedWork(value: unknown): value is SavedWork {
  if (!isObject(value)) return false;
  const { version, text, missing } = value;
  return version === 1 && typeof text === 'string' && Array.isArray(missing) && missing.every(isSecretPlace);
}

function isSecretPlace(value: unknown): value is SecretPlace {
  if (!isObject(value)) return false;
  const { kind, path, name } = value;
  return kinds.includes(kind) && (path === null || isPath(path)) && typeof name === 'string';
}

function isPath(value: unknown): boolean {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
