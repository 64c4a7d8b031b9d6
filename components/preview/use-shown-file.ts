'use client';

import { useEffect, useState } from 'react';
import { useEditor, useEditorStore, useShownEditor } from '@/components/editor/state/editor-context.tsx';
import type { EditorState } from '@/components/editor/state/editor-state.ts';
import { fileAt } from './file-at.ts';
import { fileRequest } from './file-request.ts';
import { type PreviewTab, previewTabs, sameTabs } from './preview-tabs.ts';
import { shownFilesOf } from './shown-files.ts';

const configToml: PreviewTab = { path: 'config.toml', name: 'config.toml', state: 'same' };

/** The tabs, and which of them is shown: the one chosen last, or that of what is chosen elsewhere on the page. */
export function useShownFile() {
  const store = useEditorStore();
  const shownEditor = useShownEditor();
  const [path, show] = useState(() => shownFilesOf(store).path);
  useEffect(() => {
    shownFilesOf(store).path = path;
  }, [store, path]);
  const [selectTabs] = useState(tabsSelector);
  const tabs = useEditor(selectTabs);

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

/** While one goes on typing in one place the tabs are the same, and neither they nor what is around them need be drawn again. */
function tabsSelector() {
  let tabs: readonly PreviewTab[] = [];
  let of: Pick<EditorState, 'nodeFiles' | 'filesBefore'> | null = null;
  return ({ nodeFiles, filesBefore }: EditorState): readonly PreviewTab[] => {
    if (of?.nodeFiles === nodeFiles && of.filesBefore === filesBefore) return tabs;
    of = { nodeFiles, filesBefore };
    const next = previewTabs(nodeFiles, filesBefore, tabs);
    if (!sameTabs(tabs, next)) tabs = next;
    return tabs;
  };
}
