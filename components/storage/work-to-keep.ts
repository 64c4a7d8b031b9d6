import { type DocumentReading, missingSecrets, type SecretPlace, withoutSecrets } from '@/lib/document/index.ts';
import type { SavedWork } from './saved-work.ts';

/** The document as the browser may keep it, with the places of the secrets it lacks already and of those it loses. */
export function workToKeep(reading: DocumentReading, taken: readonly SecretPlace[]): SavedWork {
  const { text, missing } = withoutSecrets(reading);
  return { text, missing: [...missingSecrets(reading, taken), ...missing] };
}
