import type { DocumentEntry } from '@/components/documents/document-entry.ts';
import { withoutSecrets } from '@/lib/document/index.ts';
import { targetRequest } from '@/lib/node-files/index.ts';
import type { KeptDocument } from './kept-document.ts';

/** A document as the browser may keep it, with the places of the secrets it lacks already and of those it loses. */
export function documentToKeep({ name, missing, editor }: DocumentEntry): KeptDocument {
  const { reading, target, images } = editor.get().getState();
  return { name, ...withoutSecrets(reading, missing), target: targetRequest(target), images };
}
