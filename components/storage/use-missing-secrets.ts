'use client';

import { useDeferredValue, useMemo } from 'react';
import { useShownDocument } from '@/components/documents/documents-context.tsx';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { type DocumentReading, missingSecrets, type Secret, type SecretPlace } from '@/lib/document/index.ts';

const none: readonly Secret[] = [];
const found = new WeakMap<DocumentReading, { taken: readonly SecretPlace[]; list: readonly Secret[] }>();

/** The places whose secret a reload took away or a link did not hold, and that are still empty; found once for all who ask. */
export function useMissingSecrets(): readonly Secret[] {
  const taken = useShownDocument(({ missing }) => missing);
  const current = useEditor((state) => (taken.length === 0 ? null : state.reading));
  const reading = useDeferredValue(current) ?? current;
  return useMemo(() => (reading ? find(reading, taken) : none), [reading, taken]);
}

function find(reading: DocumentReading, taken: readonly SecretPlace[]): readonly Secret[] {
  const known = found.get(reading);
  if (known?.taken === taken) return known.list;
  const list = missingSecrets(reading, taken);
  found.set(reading, { taken, list });
  return list;
}
