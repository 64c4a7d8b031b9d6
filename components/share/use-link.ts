'use client';

import { useMemo } from 'react';
import { useDocumentsStore } from '@/components/documents/documents-context.tsx';
import { missingSecrets, type Secret, secretRanges } from '@/lib/document/index.ts';
import { encodeLink } from '@/lib/formats/link/index.ts';

/** Far more than a link can hold: such a text is not even tried. */
const longestText = 1_000_000;

export type Link = {
  /** Null where the document is too long for a link. */
  readonly address: string | null;
  /** The secrets that it does not hold, at their places in the document. */
  readonly leftOut: readonly Secret[];
};

/** The link to the document as it stands when it is asked for. */
export function useLink(): Link {
  const documents = useDocumentsStore();
  return useMemo(() => {
    const { name, missing, editor } = documents.getState().active;
    editor.get().getState().settle();
    const { reading, target } = editor.get().getState();
    const leftOut = [...missingSecrets(reading, missing), ...secretRanges(reading)];
    leftOut.sort((a, b) => a.range.from - b.range.from);
    if (reading.text.length > longestText) return { address: null, leftOut };
    const fragment = encodeLink({ name, reading, missing, target });
    return { address: `${location.origin}${location.pathname}${fragment}`, leftOut };
  }, [documents]);
}
