'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useMemo } from 'react';
import { editorPhrases } from '@/components/codemirror/phrases.ts';
import { useSecretWords } from '@/components/secrets/use-secret-words.ts';
import { useNonce } from '@/components/ui/providers.tsx';
import { hidePathPassword } from '@/lib/registries/url-password.ts';
import { splitColumns, unifiedColumn } from './diff/columns.ts';
import type { DiffWords } from './diff/diff-extensions.ts';
import { createDiffView } from './diff/diff-view.ts';
import type { Steps } from './steps.ts';
import { documentPath, type FileDiff } from './work/outcome.ts';

type DiffEditorProps = { file: FileDiff; split: boolean; steps: Steps };

/** The text of both sides of a file; CodeMirror comes with this, so it is loaded lazily. */
export function DiffEditor({ file, split, steps }: DiffEditorProps) {
  const t = useTranslations('compare.view');
  const nonce = useNonce();
  const words = useDiffWords();
  const mount = useCallback(
    (parent: HTMLDivElement) => {
      const label = (side: 'left' | 'right' | 'both') => t('text', { file: hidePathPassword(file.path), side });
      const columns = split
        ? splitColumns(file).map((column, index) => ({ column, label: label(index === 0 ? 'left' : 'right') }))
        : [{ column: unifiedColumn(file), label: label('both') }];
      const view = createDiffView(parent, {
        columns,
        language: file.path === documentPath ? 'yaml' : 'toml',
        words,
        nonce,
        onStanding: steps.stand,
      });
      steps.enter(view, columns[0]?.column.differences.length ?? 0);
      return () => {
        steps.leave(view);
        view.destroy();
      };
    },
    [file, split, steps, t, nonce, words],
  );
  return (
    <div
      ref={mount}
      className="grid min-h-0 flex-1 auto-cols-fr grid-flow-col grid-rows-[minmax(0,1fr)] divide-x divide-line bg-surface"
    />
  );
}

function useDiffWords(): DiffWords {
  const t = useTranslations('compare.view');
  const text = useTranslations('text');
  const secrets = useSecretWords();
  return useMemo(
    () => ({
      phrases: editorPhrases((key) => text(`phrases.${key}`)),
      secrets,
      folded: (lines) => t('folded', { lines }),
    }),
    [t, text, secrets],
  );
}
