'use client';

import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { useDocumentsStore } from '@/components/documents/documents-context.tsx';
import { useClosing } from '@/components/documents/use-closing.ts';
import { useShellStore } from '@/components/editor/shell-context.tsx';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { useAtStart } from '@/components/editor/use-at-start.ts';
import { useAskedHosts } from '@/components/form/hosts/use-asked-hosts.ts';
import { useLanguage } from '@/components/language/use-language.ts';
import { useDiagnostics } from '@/components/problems/use-diagnostics.ts';
import { compareKey, drawerKeys, undoKey } from '@/components/shortcuts/page-keys.ts';
import {
  commentKeys,
  completeKeys,
  explainKeys,
  foldAllKeys,
  foldKeys,
  formatKeys,
  moveLineDownKeys,
  moveLineUpKeys,
  previousProblemKeys,
} from '@/components/shortcuts/shortcuts.ts';
import { useKeys } from '@/components/shortcuts/use-keys.ts';
import { useOpen } from '@/components/start/use-open.ts';
import { useGoToSecret } from '@/components/storage/use-go-to-secret.ts';
import { useFreeKey } from '@/components/ui/free-keys.ts';
import { useCommandKey, useShortcut } from '@/components/ui/shortcut.ts';
import { actionCommands } from './action-commands.ts';
import type { Command } from './command.ts';
import { insteadCommands } from './config-commands.ts';
import { documentCommands } from './document-commands.ts';
import { fixCommands } from './fix-commands.ts';
import { imageCommands } from './image-commands.ts';
import { lookCommands, templateCommands } from './look-commands.ts';
import { missingCommands } from './missing-commands.ts';
import { hereCommands, offeredCommands } from './offered-commands.ts';
import { placeCommands } from './place-commands.ts';
import { secretCommands } from './secret-commands.ts';
import { targetCommands } from './target-commands.ts';
import { tlsCommands } from './tls-commands.ts';

/** Everything that can be done or gone to, as it is when the palette opens. */
export function useCommands(chooseFile: () => void): readonly Command[] {
  const editor = useEditorStore();
  const shell = useShellStore();
  const locale = useLocale();
  const atStart = useAtStart();
  const open = useOpen();
  const documents = useDocumentsStore();
  const closeDocument = useClosing();
  const { change } = useLanguage();
  const undo = useShortcut(undoKey);
  const redo = useShortcut(undoKey, true);
  const download = useShortcut('S');
  const problems = useFreeKey(drawerKeys.problems);
  const compare = useFreeKey(compareKey);
  const counterpart = useShortcut('Enter');
  const plan = useFreeKey(drawerKeys.plan);
  const endpoints = useFreeKey(drawerKeys.endpoints);
  const format = useKeys(formatKeys);
  const explain = useKeys(explainKeys);
  const comment = useKeys(commentKeys);
  const complete = useKeys(completeKeys);
  const fold = useKeys(foldKeys);
  const foldAll = useKeys(foldAllKeys);
  const moveLineUp = useKeys(moveLineUpKeys);
  const moveLineDown = useKeys(moveLineDownKeys);
  const search = useShortcut('F');
  const previousProblem = useKeys(previousProblemKeys);
  const alt = useCommandKey() ? '⌥' : 'Alt+';
  const found = useDiagnostics();
  const goToSecret = useGoToSecret();
  const asked = useAskedHosts();
  const instead = useMemo(
    () => (atStart ? [] : insteadCommands(editor, asked, locale)),
    [atStart, editor, asked, locale],
  );
  const fixes = useMemo(() => (atStart ? [] : fixCommands(editor, found, locale)), [atStart, editor, found, locale]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else changes while the palette is open
  const { actions, places } = useMemo(() => {
    const { target, setTarget, settle } = editor.getState();
    settle();
    const shortcuts = {
      undo,
      redo,
      download,
      problems,
      plan,
      endpoints,
      compare,
      counterpart,
      format,
      explain,
      comment,
      complete,
      fold,
      foldAll,
      moveLineUp,
      moveLineDown,
      search,
      previousProblem,
      nextProblem: 'F8',
      shortcuts: '?',
      documentAfter: `${alt}PageDown`,
      documentBefore: `${alt}PageUp`,
    };
    const show = shell.getState().show;
    return {
      actions: [
        ...offeredCommands(locale),
        ...missingCommands(documents, locale, goToSecret),
        ...actionCommands({ editor, shell, documents, closeDocument, locale, atStart, chooseFile, shortcuts }),
        ...(atStart ? [] : [...tlsCommands({ editor, shell }, locale), ...secretCommands(editor, locale)]),
        ...hereCommands(locale),
      ],
      places: [
        ...documentCommands(documents, locale),
        ...(atStart ? [] : [...placeCommands({ editor, show }), ...imageCommands(editor)]),
        ...targetCommands({ target, setTarget, locale }),
        ...templateCommands(locale, open),
        ...lookCommands(locale, change),
      ],
    };
  }, [editor, shell, locale]);
  // Problems and hosts are found a little after an edit, perhaps once the palette is open.
  return useMemo(() => [...actions, ...instead, ...fixes, ...places], [actions, instead, fixes, places]);
}
