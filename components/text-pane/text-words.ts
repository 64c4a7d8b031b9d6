import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { type EditorWords, useEditorWords } from '@/components/codemirror/editor-words.ts';
import { editorPhrases } from '@/components/codemirror/phrases.ts';
import { useProblemWords } from '@/components/problems/use-problem-words.ts';
import { type PageSecretWords, useSecretWords } from '@/components/secrets/use-secret-words.ts';
import { type UnusedWords, useUnusedWords } from '@/components/unused/use-unused.ts';
import { type HelpWords, useHelpWords } from './help/help-words.ts';
import type { MarkWords } from './problem-tooltip.ts';

/** All that the editor of registries.yaml says. */
export type TextWords = MarkWords & {
  readonly label: string;
  /** Stands where no text is yet. */
  readonly placeholder: string;
  /** Said while a long text that was pasted is not shown yet. */
  readonly unread: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly secrets: PageSecretWords;
  readonly help: HelpWords;
  /** Why something reaches no file. */
  readonly unused: UnusedWords;
  readonly editor: EditorWords;
};

export function useTextWords(): TextWords {
  const t = useTranslations('text');
  const list = useTranslations('problemsList');
  const problem = useProblemWords();
  const secrets = useSecretWords();
  const help = useHelpWords();
  const unused = useUnusedWords();
  const editor = useEditorWords();
  return useMemo(
    () => ({
      label: t('label'),
      placeholder: t('placeholder'),
      unread: t('unread'),
      phrases: editorPhrases((key) => t(`phrases.${key}`)),
      problem,
      severity: (severity) => list(`severity.${severity}`),
      spoken: (parts) => list('spoken', parts),
      secrets,
      help,
      unused,
      editor,
    }),
    [t, list, problem, secrets, help, unused, editor],
  );
}
