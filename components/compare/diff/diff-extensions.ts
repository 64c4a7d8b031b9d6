import { defaultKeymap } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap } from '@codemirror/view';
import type { EditorWords } from '@/components/codemirror/editor-words.ts';
import { highlightToml, highlightYaml } from '@/components/codemirror/highlight.ts';
import { searching } from '@/components/codemirror/search/searching.ts';
import { secretMasks } from '@/components/codemirror/secret-masks.ts';
import type { SecretHost } from '@/components/codemirror/secret-widgets.ts';
import { theme } from '@/components/codemirror/theme.ts';
import { secretPage } from '@/components/secrets/follow-revealed.ts';
import type { PageSecretWords } from '@/components/secrets/use-secret-words.ts';
import type { Column } from './column.ts';
import { shownColumn } from './diff-column.ts';
import { folds } from './diff-folds.ts';
import { diffMarks } from './diff-marks.ts';
import { diffNumbers } from './diff-numbers.ts';
import type { FoldHost } from './fold-widgets.ts';

export type DiffWords = {
  readonly phrases: Readonly<Record<string, string>>;
  readonly secrets: PageSecretWords;
  readonly editor: EditorWords;
  readonly folded: (lines: number) => string;
};

type DiffEditor = {
  readonly column: Column;
  readonly label: string;
  readonly language: 'toml' | 'yaml';
  readonly words: DiffWords;
  readonly openFold: FoldHost['open'];
  readonly host: SecretHost | undefined;
};

/** All that a read-only editor of a diff can do. */
export function diffExtensions({ column, label, language, words, openFold, host }: DiffEditor): Extension {
  return [
    EditorState.lineSeparator.of('\n'),
    EditorState.readOnly.of(true),
    shownColumn.of(column),
    diffNumbers(column.numbersOf(0).length),
    folds({ label: words.folded, open: openFold }),
    highlightSpecialChars(),
    searching(words.editor, 'comparison'),
    keymap.of(defaultKeymap),
    secretMasks(host ?? secretPage(words.secrets)),
    // After the masks, so that the marks of changed words hold them.
    diffMarks,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-readonly': 'true', tabindex: '0' }),
    EditorState.phrases.of(words.phrases),
    [theme, language === 'yaml' ? highlightYaml : highlightToml],
  ];
}
