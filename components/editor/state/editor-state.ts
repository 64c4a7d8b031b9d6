import type { DocumentReading, FormAction, Refusal } from '@/lib/document/index.ts';
import type { Range, TextEdit } from '@/lib/document/range.ts';
import type { NodeFiles, Target } from '@/lib/node-files/index.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import type { Steps } from '@/lib/steps/index.ts';
import type { Underway } from './awaited.ts';
import type { History } from './history.ts';
import type { ReadyDocument } from './ready-document.ts';

/** Who changed the text: the pane that did it already shows it, every other pane follows. */
export type Origin = 'text-pane' | 'form' | 'history' | 'opened' | 'fix' | 'layout' | 'replaced';

/** How the text became what it is, for panes that follow it edit by edit. */
export type Transition = { readonly origin: Origin; readonly edits: readonly (readonly TextEdit[])[] };

/** The one thing that all panes light up, and the pane in which it was chosen, which needs no scrolling to it. */
type Selected = { readonly path: ModelPath; readonly by: 'form' | 'text-pane' | 'preview' | 'plan' };

export type EditorState = {
  readonly text: string;
  readonly reading: DocumentReading;
  /** The last reading that K3s would accept: what the form shows while the text is broken. */
  readonly accepted: DocumentReading;
  readonly target: Target;
  /** Names of images that are kept with the document, to see how they are pulled. */
  readonly images: readonly string[];
  /** Whether who looks at it may not change it. */
  readonly readOnly: boolean;
  /** Of `accepted`; a text that K3s refuses writes no files. */
  readonly nodeFiles: NodeFiles;
  /** The node files as they were before the last edit or the last change of target. */
  readonly filesBefore: NodeFiles;
  /** The target of those. */
  readonly targetBefore: Target;
  readonly history: History;
  readonly transition: Transition;
  readonly selected: Selected | null;
  /** Where the text pane was last sent; a new object for each time. */
  readonly destination: { readonly range: Range } | null;
  /** What of a long document is being made in slices, where somebody has been waiting for it. */
  readonly underway: Underway | null;
};

export type EditorActions = {
  /** Writes a form action into the text; gives why that is not possible, else null. Actions of one `group` in a row undo together. */
  act: (action: FormAction, group?: string) => Refusal | null;
  /** The same for what writes or takes out a whole entry, in slices where that takes long; `done` is told when it is there. */
  actOnEntry: (action: FormAction, done: () => void) => Refusal | null;
  /** Reads step by step what edits make of the text, which changes nothing yet. */
  startReading: (edits: readonly TextEdit[]) => Steps<DocumentReading>;
  /** Takes over what was typed into the text pane; `read` is what it makes of the text, where that was read before. */
  type: (edits: readonly TextEdit[], group: string | null, read?: DocumentReading) => void;
  /** Writes the edits of a fix for the reading in which it was found; does nothing once the text is another. */
  applyFix: (edits: readonly TextEdit[], of: DocumentReading) => void;
  /**
   * Writes edits that change how the text is laid out and nothing of what it says, found and written in slices where that takes long;
   * `done` is told when they are there.
   */
  layOut: (finding: (of: DocumentReading) => Steps<readonly TextEdit[]>, done: () => void) => void;
  /** Writes edits all over the document as one step, in slices where that takes long; `done` is told when it is there. */
  replaceMany: (edits: readonly TextEdit[], done: () => void) => void;
  /** What another editor of the same document begins with. */
  ready: () => ReadyDocument;
  /** Puts another text in place of the whole document, as one step that can be undone. */
  replace: (text: string, ready?: ReadyDocument) => void;
  /** Starts anew with a text and no history. */
  open: (text: string) => void;
  undo: () => void;
  redo: () => void;
  setTarget: (target: Target) => void;
  setImages: (images: readonly string[]) => void;
  setReadOnly: (readOnly: boolean) => void;
  select: (selected: Selected | null) => void;
  /** Brings a place of the text into view in the text pane, and the caret there. */
  goTo: (range: Range) => void;
  /** Names what hands over typing that the text pane still holds back; it is called before anything else changes the text. */
  holdTyping: (handOver: (() => void) | null) => void;
  /** Has what is under way in slices at once: undoing a huge change, or rendering a long document for another target. */
  finishAwaited: () => void;
  /** Gives that up; the document stays as it is. */
  cancelAwaited: () => void;
  /** Is told of every letter before it is read: what is under way for the text without it is given up. */
  beforeTyping: () => void;
  /** Takes in typing that is held back, for what needs the text as it stands on the page. */
  settle: () => void;
};
