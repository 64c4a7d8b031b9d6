'use client';

import { useEffect, useMemo, useState } from 'react';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { fileAt } from './file-at.ts';
import { type PreviewTab, previewTabs } from './preview-tabs.ts';

const configToml: PreviewTab = { path: 'config.toml', name: 'config.toml', state: 'same' };

/** The tabs, and which of them is shown: the one chosen last, or that of what is chosen elsewhere on the page. */
export function useShownFile() {
  const store = useEditorStore();
  const nodeFiles = useEditor((state) => state.nodeFiles);
  const filesBefore = useEditor((state) => state.filesBefore);
  const [path, show] = useState(configToml.path);
  const tabs = useMemo(() => previewTabs(nodeFiles, filesBefore), [nodeFiles, filesBefore]);

  useEffect(
    () =>
      store.subscribe(({ selected, nodeFiles: files }, before) => {
        if (!selected || selected === before.selected || selected.by === 'preview') return;
        show((now) => fileAt(files, selected.path, now) ?? now);
      }),
    [store],
  );
  return { tabs, shown: tabs.find((tab) => tab.path === path) ?? tabs[0] ?? configToml, show };
}
