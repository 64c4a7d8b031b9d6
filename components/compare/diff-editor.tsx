'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useMemo } from 'react';
import { useEditorWords } from '@/components/codemirror/editor-words.ts';
import { editorPhrases } from '@/components/codemirror/phrases.ts';
import { useSecretWords } from '@/components/secrets/use-secret-words.ts';
import { classNames } from '@/components/ui/class-names.ts';
import { useNonce } from '@/components/ui/providers.tsx';
import { hidePathPassword } from '@/lib/registries/url-password.ts';
import { splitColumns, unifiedColumn } from './diff/columns.ts';
import type { DiffMore } from './diff/diff-editor-view.ts';
import type { DiffWords } from './diff/diff-extensions.ts';
import { createDiffView } from './diff/diff-view.ts';
import type { Steps } from './steps.ts';
import { documentPath, type FileDiff } from './work/outcome.ts';

type DiffEditorProps = { file: FileDiff; split: boolean; steps: Steps; more?: DiffMore };

/** The text of both sides of a file; CodeMirror comes with this, so it is loaded lazily. */
export function DiffEditor({ file, split, steps, more }: DiffEditorProps) {
  const t = useTranslations('compare.view');
  const nonce = useNonce();
  const words = useDiffWords();
  const mount = useCallback(
    (parent: HTMLDivElement) => {
      const label = (side: 'left' | 'right' | 'both') => t('text', { file: hidePathPassword(file.path), side });
      const columns = split
        ? splitColumns(file).map((column, index) => ({ column, label: label(index === 0 ? 'left' : 'right') }))
        : [{ column: unifiedColumn(file), label: label('both') }];
      const language = file.path === documentPath ? 'yaml' : 'toml';
      const count = columns[0]?.column.differences.length ?? 0;
      const setting = { columns, language, words, nonce, onStanding: steps.stand, more } as const;
      const remove = createDiffView(parent, setting, (view) => steps.enter(view, count));
      return () => {
        steps.leave();
        remove();
      };
    },
    [file, split, steps, t, nonce, words, more],
  );
  return (
    <div
      ref={mount}
      className={classNames(
        'grid min-h-0 flex-1 grid-rows-[minmax(0,1fr)] divide-x divide-line bg-surface',
        split ? 'grid-cols-2' : 'grid-cols-[minmax(0,1fr)]',
      )}
    />
  );
}

function useDiffWords(): DiffWords {
  const t = useTranslations('compare.view');
  const text = useTranslations('text');
  const secrets = useSecretWords();
  const editor = useEditorWords();
  return useMemo(
    () => ({
      phrases: editorPhrases((key) => text(`phrases.${key}`)),
      secrets,
      editor,
      folded: (lines) => t('folded', { lines }),
    }),
    [t, text, secrets, editor],
  );
}
