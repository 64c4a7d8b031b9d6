import { secretsOf } from '@/components/secrets/secrets-of.ts';
import { applyEdits, type DocumentReading } from '@/lib/document/index.ts';
import type { SavedWork } from './saved-work.ts';

/** The document as it may be kept in the browser: its text without secrets, and where they stood. */
export function stripSecrets(reading: DocumentReading): SavedWork {
  const secrets = secretsOf(reading);
  const edits = secrets.map(({ range }) => ({ from: range.from, to: range.to, insert: '""' }));
  return { text: applyEdits(reading.text, edits), missing: secrets.map(({ path }) => path) };
}
