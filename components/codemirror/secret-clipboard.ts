import type { EditorState, Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { isHidden, secretsField } from './secret-state.ts';
import { mask } from './secret-widgets.ts';

/**
 * What is copied from an editor has the dots that are seen there; pasted on the same page it is the real text again, so
 * that a block with a hidden password can be moved.
 */
export function maskClipboard(): Extension {
  return [
    EditorView.clipboardOutputFilter.of((text, state) => {
      const copied = copy(state);
      // Text that is dragged from elsewhere than the selection comes without its place.
      if (copied.real !== text) return maskValues(state, text);
      if (copied.shown !== copied.real) lastCopy = copied;
      return copied.shown;
    }),
    EditorView.clipboardInputFilter.of((text) => (text === lastCopy?.shown ? lastCopy.real : text)),
  ];
}

type Copy = { readonly shown: string; readonly real: string };

let lastCopy: Copy | null = null;

/** The selection as CodeMirror copies it, or the lines of the carets where nothing is selected; as is, and with dots for hidden secrets. */
export function copy(state: EditorState): Copy {
  const ranges = state.selection.ranges.filter((range) => !range.empty);
  const copied = ranges.length > 0 ? ranges : linesOfCarets(state);
  return {
    shown: copied.map(({ from, to }) => slice(state, from, to)).join(state.lineBreak),
    real: copied.map(({ from, to }) => state.sliceDoc(from, to)).join(state.lineBreak),
  };
}

function linesOfCarets(state: EditorState): readonly { from: number; to: number }[] {
  const lines = new Map(
    state.selection.ranges.map(({ head }) => state.doc.lineAt(head)).map((line) => [line.from, line]),
  );
  return [...lines.values()];
}

function slice(state: EditorState, from: number, to: number): string {
  let text = '';
  let at = from;
  for (const secret of hiddenIn(state)) {
    if (secret.to <= from || secret.from >= to) continue;
    text += state.sliceDoc(at, Math.max(at, secret.from)) + mask;
    at = Math.min(to, secret.to);
  }
  return text + state.sliceDoc(at, to);
}

/** A text that may quote the document, with dots for every hidden secret in it. */
export function maskValues(state: EditorState, text: string): string {
  return hiddenIn(state).reduce((masked, { from, to }) => masked.replaceAll(state.sliceDoc(from, to), mask), text);
}

function hiddenIn(state: EditorState) {
  const secrets = state.field(secretsField);
  return secrets.list.filter((secret) => isHidden(secrets, secret));
}
