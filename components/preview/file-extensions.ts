import { defaultKeymap } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import type { EditorWords } from '@/components/codemirror/editor-words.ts';
import { highlightToml } from '@/components/codemirror/highlight.ts';
import { litLines } from '@/components/codemirror/lit-lines.ts';
import { searching } from '@/components/codemirror/search/searching.ts';
import { secretMasks } from '@/components/codemirror/secret-masks.ts';
import type { SecretWords } from '@/components/codemirror/secret-widgets.ts';
import { theme } from '@/components/codemirror/theme.ts';
import { secretPage } from '@/components/secrets/follow-revealed.ts';
import { changedLines } from './changed-lines.ts';

export type FileWords = {
  readonly label: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly secrets: SecretWords;
  readonly editor: EditorWords;
};

// What changes in a file lays out nothing around it.
const contained = EditorView.theme({ '&': { contain: 'strict' } });

const caretRest = 90;

/** All that a read-only view of a node file can do. `onCaret` is told the line, from 0, in which the user puts the caret. */
export function fileExtensions(words: FileWords, onCaret: (line: number) => void): Extension {
  return [
    // The program may write a carriage return into a string; the lines of a file end with a line feed alone.
    EditorState.lineSeparator.of('\n'),
    EditorState.readOnly.of(true),
    changedLines,
    lineNumbers(),
    highlightSpecialChars(),
    searching(words.editor, 'file'),
    keymap.of(defaultKeymap),
    litLines,
    secretMasks(secretPage(words.secrets)),
    caretReport(onCaret),
    EditorView.contentAttributes.of({ 'aria-label': words.label, 'aria-readonly': 'true', tabindex: '0' }),
    EditorState.phrases.of(words.phrases),
    [theme, contained, highlightToml],
  ];
}

function caretReport(onCaret: (line: number) => void): Extension {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return EditorView.updateListener.of(({ view, selectionSet, docChanged }) => {
    if (!selectionSet || docChanged || !view.hasFocus) return;
    clearTimeout(timer);
    timer = setTimeout(() => onCaret(view.state.doc.lineAt(view.state.selection.main.head).number - 1), caretRest);
  });
}
