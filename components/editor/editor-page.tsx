'use client';

import { type ReactNode, useState } from 'react';
import { DocumentsProvider } from '@/components/documents/documents-context.tsx';
import { createDocumentsStore } from '@/components/documents/documents-store.ts';
import { EditorShell } from './editor-shell.tsx';
import type { Frame } from './frame.ts';
import { ShellProvider } from './shell-context.tsx';
import { createShellStore } from './shell-store.ts';

/** The editor: the open documents, each with its target, and the page around them. */
export function EditorPage({ frame, account }: { frame: Frame; account: ReactNode }) {
  const [documents] = useState(() => createDocumentsStore(frame.target));
  const [shell] = useState(() => createShellStore(frame.layout));
  return (
    <DocumentsProvider store={documents}>
      <ShellProvider store={shell}>
        <EditorShell frame={frame} account={account} />
      </ShellProvider>
    </DocumentsProvider>
  );
}
