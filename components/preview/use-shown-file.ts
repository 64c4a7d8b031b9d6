'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { useEditor, useEditorStore, useShownEditor } from '@/components/editor/state/editor-context.tsx';
import { fileAt } from './file-at.ts';
import { fileRequest } from './file-request.ts';
import { type PreviewTab, previewTabs, sameTabs } from './preview-tabs.ts';
import { shownFilesOf } from './shown-files.ts';

const configToml: PreviewTab = { path: 'config.toml', name: 'config.toml', state: 'same' };

/** The tabs, and which of them is shown: the one chosen last, or that of what is chosen elsewhere on the page. */
export function useShownFile() {
  const store = useEditorStore();
  const shownEditor = useShownEditor();
  const nodeFiles = useEditor((state) => state.nodeFiles);
  const filesBefore = useEditor((state) => state.filesBefore);
  const [path, show] = useState(() => shownFilesOf(store).path);
  useEffect(() => {
    shownFilesOf(store).path = path;
  }, [store, path]);
  const last = useRef<readonly PreviewTab[]>([]);
  // While one goes on typing in one place the tabs are the same, and a thousand of them need not be drawn again.
  const tabs = useMemo(() => {
    const next = previewTabs(nodeFiles, filesBefore, last.current);
    if (!sameTabs(last.current, next)) last.current = next;
    return last.current;
  }, [nodeFiles, filesBefore]);

  useEffect(
    () =>
      shownEditor.subscribe(({ selected, nodeFiles: files }, before) => {
        if (!selected || selected.by === 'preview') return;
        if (selected === before.selected && files === before.nodeFiles) return;
        // What is being typed comes into sight with the first line that it causes.
        const wasSeen = (now: string) => selected === before.selected && fileAt(before.nodeFiles, selected.path, now);
        show((now) => (wasSeen(now) ? now : (fileAt(files, selected.path, now) ?? now)));
      }),
    [shownEditor],
  );
  useEffect(
    () =>
      fileRequest.subscribe(({ path: asked, place }) => {
        if (asked !== null) show(asked);
        if (place !== null) show((now) => fileAt(store.getState().nodeFiles, place, now) ?? now);
      }),
    [store],
  );
  return { tabs, shown: tabs.find((tab) => tab.path === path) ?? tabs[0] ?? configToml, show };
}
