'use client';

import { type ReactNode, useEffect } from 'react';
import { ComparisonGate } from '@/components/compare/comparison-gate.tsx';
import { useDocumentsStore } from '@/components/documents/documents-context.tsx';
import { DownloadDialog, Drawer, PasteDialog, panes } from '@/components/editor/later-parts.tsx';
import { NoticeBar } from '@/components/editor/notice-bar.tsx';
import { useShortcuts } from '@/components/editor/use-shortcuts.ts';
import { useShowDestination } from '@/components/editor/use-show-destination.ts';
import { Workspace } from '@/components/editor/workspace.tsx';
import { ImportGate } from '@/components/import/import-gate.tsx';
import { PaletteGate } from '@/components/palette/palette-gate.tsx';
import { ShareGate } from '@/components/share/share-gate.tsx';
import { DropZone } from '@/components/start/drop-zone.tsx';
import { Bars } from './bars/bars.tsx';
import { ConflictPanel } from './conflicts/conflict-panel.tsx';
import { useDraft, useDraftItself } from './draft-context.tsx';
import { DraftHeader } from './header/draft-header.tsx';
import { NewsNote } from './news-note.tsx';
import { startDraft } from './page/start-draft.ts';
import { SubmitGate } from './review/submit-gate.tsx';
import { useDraftCommands } from './use-draft-commands.ts';
import { useDraftTitle } from './use-draft-title.ts';

/** The page around a draft. */
export function DraftShell({ account }: { account: ReactNode }) {
  const { at, store } = useDraftItself();
  const documents = useDocumentsStore();
  const isReady = useDraft(({ phase }) => phase === 'ready');
  const looksOnly = useDraft((draft) => draft.looksOnly);
  useEffect(() => startDraft(at, store, documents), [at, store, documents]);
  useShortcuts();
  useShowDestination();
  useDraftCommands();
  useDraftTitle();
  return (
    <div className="grid h-dvh max-md:has-data-pane-tabs:pb-12.25 grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_minmax(0,1fr)_auto]">
      <DraftHeader account={account} />
      <div className="min-h-0">
        <Bars />
        <ConflictPanel />
      </div>
      <Workspace panes={isReady ? panes : null} />
      {isReady ? <Drawer /> : null}
      <NoticeBar />
      <NewsNote />
      {isReady && !looksOnly ? (
        <>
          <DropZone />
          <PasteDialog />
          <SubmitGate />
        </>
      ) : null}
      <DownloadDialog />
      <ComparisonGate />
      <ImportGate />
      <ShareGate />
      <PaletteGate />
    </div>
  );
}
