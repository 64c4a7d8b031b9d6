import { createStore } from 'zustand/vanilla';
import {
  applyEdits,
  type DocumentReading,
  editDocument,
  type FormAction,
  invertEdits,
  minimalEdit,
  type Refusal,
  readDocument,
} from '@/lib/document/index.ts';
import type { TextEdit } from '@/lib/document/range.ts';
import { createRenderer, type NodeFiles, type Target } from '@/lib/node-files/index.ts';
import { emptyHistory, type History, record, redo, undo } from './history.ts';

/** Who changed the text: the pane that did it already shows it, every other pane follows. */
export type Origin = 'text-pane' | 'form' | 'history' | 'opened' | 'fix';

/** How the text became what it is, for panes that follow it edit by edit. */
export type Transition = { readonly origin: Origin; readonly edits: readonly (readonly TextEdit[])[] };

export type EditorState = {
  readonly text: string;
  readonly reading: DocumentReading;
  /** The last reading that K3s would accept: what the form shows while the text is broken. */
  readonly accepted: DocumentReading;
  readonly target: Target;
  /** Of `accepted`; a text that K3s refuses writes no files. */
  readonly nodeFiles: NodeFiles;
  readonly history: History;
  readonly transition: Transition;
};

export type EditorActions = {
  /** Writes a form action into the text; gives why that is not possible, else null. Actions of one `group` in a row undo together. */
  act: (action: FormAction, group?: string) => Refusal | null;
  /** Takes over what was typed into the text pane. */
  type: (edits: readonly TextEdit[], group: string | null) => void;
  applyFix: (edits: readonly TextEdit[]) => void;
  /** Puts another text in place of the whole document, as one step that can be undone. */
  replace: (text: string) => void;
  /** Starts anew with a text and no history. */
  open: (text: string) => void;
  undo: () => void;
  redo: () => void;
  setTarget: (target: Target) => void;
};

export type EditorStore = ReturnType<typeof createEditorStore>;

/** The document being edited, everything derived from it, and the one history over form and text. */
export function createEditorStore(initial: { text: string; target: Target }) {
  const render = createRenderer();
  return createStore<EditorState & EditorActions>()((set, get) => {
    const change = (edits: readonly TextEdit[], origin: Origin, group: string | null) => {
      if (edits.length === 0) return;
      const { text, history } = get();
      const step = { forward: edits, backward: invertEdits(text, edits) };
      set({
        ...follow(get(), applyEdits(text, edits)),
        history: record(history, step, group, Date.now()),
        transition: { origin, edits: [edits] },
      });
    };
    const travel = (journey: ReturnType<typeof undo>) => {
      if (!journey) return;
      const text = journey.edits.reduce(applyEdits, get().text);
      set({
        ...follow(get(), text),
        history: journey.history,
        transition: { origin: 'history', edits: journey.edits },
      });
    };
    const follow = (state: EditorState, text: string) => {
      const reading = readDocument(text);
      if (!reading.accepted) return { text, reading };
      return { text, reading, accepted: reading, nodeFiles: render(reading.model, state.target) };
    };
    const start = (text: string, target: Target): EditorState => {
      const reading = readDocument(text);
      const accepted = reading.accepted ? reading : readDocument('');
      const nodeFiles = render(accepted.model, target);
      const transition: Transition = { origin: 'opened', edits: [] };
      return { text, reading, accepted, target, nodeFiles, history: emptyHistory, transition };
    };
    return {
      ...start(initial.text, initial.target),
      act(action, group) {
        const result = editDocument(get().reading, action);
        if ('refused' in result) return result.refused;
        change(result.edits, 'form', group ?? null);
        return null;
      },
      type: (edits, group) => change(edits, 'text-pane', group),
      applyFix: (edits) => change(edits, 'fix', null),
      replace: (text) => change(minimalEdit(get().text, text), 'opened', null),
      open: (text) => set(start(text, get().target)),
      undo: () => travel(undo(get().history)),
      redo: () => travel(redo(get().history)),
      setTarget: (target) => set({ target, nodeFiles: render(get().accepted.model, target) }),
    };
  });
}
