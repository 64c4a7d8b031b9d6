'use client';

import type { ReactNode } from 'react';
import { ComparisonGate } from '@/components/compare/comparison-gate.tsx';
import { useShownDocument } from '@/components/documents/documents-context.tsx';
import { usePageTitle } from '@/components/documents/use-page-title.ts';
import { Header } from '@/components/header/header.tsx';
import { ImportGate } from '@/components/import/import-gate.tsx';
import { PaletteGate } from '@/components/palette/palette-gate.tsx';
import { ShareGate } from '@/components/share/share-gate.tsx';
import { useSharedLink } from '@/components/share/use-shared-link.ts';
import { DropZone } from '@/components/start/drop-zone.tsx';
import { StartScreen } from '@/components/start/start-screen.tsx';
import { MissingSecretsBar } from '@/components/storage/missing-secrets-bar.tsx';
import { useKeptDocuments } from '@/components/storage/use-kept-documents.ts';
import type { Frame } from './frame.ts';
import { DownloadDialog, Drawer, PasteDialog, ProblemsCount, panes, StorageBar } from './later-parts.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { useAtStart } from './use-at-start.ts';
import { useFocusOnSwitch } from './use-focus-on-switch.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useShowDestination } from './use-show-destination.ts';
import { Workspace } from './workspace.tsx';

/** The page around the documents. `frame` says what is to be expected until the kept ones have been read. */
export function EditorShell({ frame, account }: { frame: Frame; account: ReactNode }) {
  const otherTabs = useKeptDocuments();
  const loaded = otherTabs !== null;
  const atStart = useAtStart();
  const start = loaded ? atStart : !frame.working;
  const shown = useShownDocument(({ id }) => id);
  const shell = useFocusOnSwitch(`${start} ${shown}`);
  useSharedLink(loaded);
  useShortcuts();
  useShowDestination();
  usePageTitle();
  return (
    <div
      ref={shell}
      className="grid h-dvh max-md:has-data-pane-tabs:pb-12.25 grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_minmax(0,1fr)_auto]"
    >
      <Header tabs={loaded ? null : frame.tabs} problems={start ? null : <ProblemsCount />} account={account} />
      <div>
        <StorageBar otherTabs={otherTabs} />
        <MissingSecretsBar expected={loaded ? 0 : frame.missing} />
      </div>
      {start ? <StartScreen /> : <Workspace panes={loaded ? panes : null} />}
      {start ? null : <Drawer />}
      <NoticeBar />
      <DropZone />
      <PasteDialog />
      <DownloadDialog />
      <ComparisonGate />
      <ImportGate />
      <ShareGate />
      <PaletteGate />
    </div>
  );
}
