'use client';

import { useMemo } from 'react';
import { useShell } from '@/components/editor/shell-context.tsx';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { ModelPath } from '@/lib/registries/path.ts';
import { stillMissing } from './missing-secrets.ts';

export type MissingSecrets = {
  /** The places whose secret a reload took away and that are still empty. */
  readonly list: readonly ModelPath[];
  readonly goTo: (path: ModelPath) => void;
  /** Takes the document as it is, without them. */
  readonly leaveOut: () => void;
};

export function useMissingSecrets(): MissingSecrets {
  const editor = useEditorStore();
  const missing = useShell((shell) => shell.missing);
  const setMissing = useShell((shell) => shell.setMissing);
  const model = useEditor((state) => (missing.length === 0 ? null : state.accepted.model));
  return useMemo(
    () => ({
      list: model ? stillMissing(missing, model) : [],
      goTo(path) {
        const { accepted, goTo, select } = editor.getState();
        const place = accepted.places.of(path);
        if (place) goTo(place.value);
        select({ path, by: 'text-pane' });
      },
      leaveOut: () => setMissing([]),
    }),
    [missing, model, setMissing, editor],
  );
}
