'use client';

import { ComparisonGate } from '@/components/compare/comparison-gate.tsx';
import { Header } from '@/components/header/header.tsx';
import { ImportGate } from '@/components/import/import-gate.tsx';
import { PaletteGate } from '@/components/palette/palette-gate.tsx';
import { ProblemsCount } from '@/components/problems/problems-count.tsx';
import { DropZone } from '@/components/start/drop-zone.tsx';
import { StartScreen } from '@/components/start/start-screen.tsx';
import { MissingSecretsBar } from '@/components/storage/missing-secrets-bar.tsx';
import { StorageBar } from '@/components/storage/storage-bar.tsx';
import { useKeptWork } from '@/components/storage/use-kept-work.ts';
import type { Frame } from './frame.ts';
import { DownloadDialog, PasteDialog, ProblemsDrawer, panes } from './later-parts.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { useAtStart } from './use-at-start.ts';
import { useFocusOnSwitch } from './use-focus-on-switch.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { Workspace } from './workspace.tsx';

/** The page around the document. `frame` says what is to be expected until the kept work has been read. */
export function EditorShell({ frame }: { frame: Frame }) {
  const loaded = useKeptWork();
  const atStart = useAtStart();
  const start = loaded ? atStart : !frame.working;
  const shell = useFocusOnSwitch(start);
  useShortcuts();
  return (
    <div ref={shell} className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_minmax(0,1fr)_auto]">
      <Header problems={start ? null : <ProblemsCount />} />
      <div>
        <StorageBar />
        <MissingSecretsBar expected={loaded ? 0 : frame.missing} />
      </div>
      {start ? <StartScreen /> : <Workspace panes={loaded ? panes : null} />}
      {start ? null : <ProblemsDrawer />}
      <NoticeBar />
      <DropZone />
      <PasteDialog />
      <DownloadDialog />
      <ComparisonGate />
      <ImportGate />
      <PaletteGate />
    </div>
  );
}
