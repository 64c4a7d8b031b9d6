'use client';

import { useShownDocument } from '@/components/documents/documents-context.tsx';
import { useEditor } from './state/editor-context.tsx';

/** Whether the start screen stands in place of the panes: nothing is open, and nothing was emptied by hand. */
export function useAtStart(): boolean {
  const startedEmpty = useShownDocument((entry) => entry.startedEmpty);
  const nothingOpen = useEditor(
    ({ text, transition }) => text === '' && (transition.origin === 'opened' || transition.origin === 'history'),
  );
  return nothingOpen && !startedEmpty;
}
