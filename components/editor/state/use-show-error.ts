'use client';

import { useEditorStore } from './editor-context.tsx';

/** Goes to the first error, for which nothing is written. */
export function useShowError(): () => void {
  const store = useEditorStore();
  return () => {
    const { reading, goTo } = store.getState();
    const error = reading.diagnostics.find(({ severity }) => severity === 'error');
    if (error) goTo(error.range);
  };
}
