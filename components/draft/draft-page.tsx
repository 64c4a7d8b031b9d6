'use client';

import { type ReactNode, useState } from 'react';
import { DocumentsProvider } from '@/components/documents/documents-context.tsx';
import { createDocumentsStore } from '@/components/documents/documents-store.ts';
import type { Frame } from '@/components/editor/frame.ts';
import { ShellProvider } from '@/components/editor/shell-context.tsx';
import { createShellStore } from '@/components/editor/shell-store.ts';
import type { DraftAt } from './api/ask.ts';
import type { Stand } from './api/draft-api.ts';
import { DraftProvider } from './draft-context.tsx';
import { DraftShell } from './draft-shell.tsx';
import { createDraftStore } from './draft-state.ts';

type DraftPageProps = { at: DraftAt; stand: Stand; frame: Pick<Frame, 'layout' | 'target'>; account: ReactNode };

/** The editor on a draft that the server keeps. */
export function DraftPage({ at, stand, frame, account }: DraftPageProps) {
  const [documents] = useState(() => createDocumentsStore(frame.target, true));
  const [shell] = useState(() => createShellStore(frame.layout));
  const [draft] = useState(() => ({ at, store: createDraftStore(stand) }));
  return (
    <DocumentsProvider store={documents}>
      <ShellProvider store={shell}>
        <DraftProvider draft={draft}>
          <DraftShell account={account} />
        </DraftProvider>
      </ShellProvider>
    </DocumentsProvider>
  );
}
