'use client';

import { useShell } from './shell-context.tsx';
import { useEditor } from './state/editor-context.tsx';

/** Whether the start screen stands in place of the panes: nothing is open, and nothing was emptied by hand. */
export function useAtStart(): boolean {
  const startedEmpty = useShell((shell) => shell.startedEmpty);
  const nothingOpen = useEditor(
    ({ text, transition }) => text === '' && (transition.origin === 'opened' || transition.origin === 'history'),
  );
  return nothingOpen && !startedEmpty;
}
