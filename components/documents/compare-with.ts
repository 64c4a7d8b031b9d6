import { openComparison, type Side } from '@/components/compare/comparison-store.ts';
import type { DocumentEntry } from './document-entry.ts';
import type { DocumentsStore } from './documents-store.ts';

/** Compares the document that is shown with another, each for its own target. */
export function compareWith(documents: DocumentsStore, other: DocumentEntry): void {
  openComparison({ left: sideOf(documents.getState().active), right: sideOf(other) });
}

function sideOf({ name, editor }: DocumentEntry): Side {
  editor.get().getState().settle();
  const { text, target } = editor.get().getState();
  return { label: name, text, target };
}
