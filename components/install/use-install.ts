'use client';

import { useDeferredValue, useMemo } from 'react';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { EditorState } from '@/components/editor/state/editor-state.ts';
import { useRevealed } from '@/components/secrets/revealed-store.ts';
import type { ChosenByConfig } from '@/components/tls/chosen-files.ts';
import { tlsNodeFiles } from '@/components/tls/tls-node-files.ts';
import { tlsFilesOf, useChosenFiles } from '@/components/tls/tls-store.ts';
import type { InstallRequest, NodeRole } from '@/lib/formats/install/index.ts';
import { installSecrets } from './code-block.tsx';
import { hasSecrets, hiddenRequest, type InstallSource, installRequest } from './install-request.ts';

/** What the commands for the nodes are made of: to look at, and, when they are copied, as it then stands. */
export type Install = {
  readonly shown: InstallRequest;
  readonly real: () => InstallRequest;
  /** Whether there is anything to hide. */
  readonly secret: boolean;
};

/** The same object for as long as nothing changes: of a long document it takes a while to make and to write out. */
export function useInstall(role: NodeRole): Install {
  const editor = useEditorStore();
  const reading = useDeferredValue(useEditor((state) => state.reading));
  const target = useEditor((state) => state.target);
  const chosen = useChosenFiles((files) => files);
  const { revealed } = useRevealed(installSecrets);
  return useMemo(() => {
    const source = sourceOf({ reading, target }, chosen, role);
    return {
      shown: revealed ? installRequest(source) : hiddenRequest(source),
      real() {
        editor.getState().settle();
        return installRequest(sourceOf(editor.getState(), tlsFilesOf(editor).store.getState().chosen, role));
      },
      secret: hasSecrets(source),
    };
  }, [editor, reading, target, chosen, role, revealed]);
}

type Document = Pick<EditorState, 'reading' | 'target'>;

function sourceOf({ reading, target }: Document, chosen: ChosenByConfig, role: NodeRole): InstallSource {
  return { reading, program: target.program, role, tls: tlsNodeFiles(reading.model, chosen).here };
}
