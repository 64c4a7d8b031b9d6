import { createEditorStore, type EditorStore, type Initial } from '@/components/editor/state/editor-store.ts';
import { type ReadyDocument, readyingDocument } from '@/components/editor/state/ready-document.ts';
import { isLongText } from '@/components/slices/long-text.ts';
import { nameDocument } from '@/components/tls/chosen-before.ts';
import type { SecretPlace } from '@/lib/document/index.ts';
import type { Target } from '@/lib/node-files/index.ts';
import type { Steps } from '@/lib/steps/index.ts';
import { newId } from './new-id.ts';

/** What a document begins with. */
export type NewDocument = {
  readonly name: string;
  readonly text: string;
  readonly target: Target;
  /** Where secrets stood that the text came without. */
  readonly missing?: readonly SecretPlace[];
  /** Names of images that are kept with it. */
  readonly images?: readonly string[];
  /** Of its text for its target, where it was made ready before. */
  readonly ready?: ReadyDocument;
};

/** What another tab of the browser did with a document that is open here too; `parted`: changed it while it was changed here. */
export type Elsewhere = 'changed' | 'closed' | 'parted';

/** One of the documents that are open. */
export type DocumentEntry = {
  readonly id: string;
  /** Empty for as long as nothing was opened in it: then it is the start screen. */
  readonly name: string;
  readonly editor: LazyEditor;
  /** Whether the user asked for an empty document, so that an empty text is not the start screen. */
  readonly startedEmpty: boolean;
  readonly missing: readonly SecretPlace[];
  readonly elsewhere: Elsewhere | null;
};

/** The editor of a document, made when it is first asked for: a document that nobody looks at costs nothing. */
export type LazyEditor = {
  readonly get: () => EditorStore;
  readonly isMade: () => boolean;
  /** Makes the editor of a long document step by step; `get` then has it at once. */
  readonly making: () => Steps<void>;
};

export function createEntry({ name, missing = [], ...content }: NewDocument, id = newId()): DocumentEntry {
  return { id, name, editor: lazyEditor(content, id), startedEmpty: false, missing, elsewhere: null };
}

/** Whether nothing was ever opened, asked for or typed in a document. */
export function isUntouched({ name, startedEmpty }: DocumentEntry): boolean {
  return name === '' && !startedEmpty;
}

function lazyEditor(content: Initial, id: string): LazyEditor {
  let made: EditorStore | null = null;
  const make = (ready: ReadyDocument | undefined) => {
    made = createEditorStore({ ...content, ready });
    nameDocument(made, id);
    return made;
  };
  return {
    get: () => made ?? make(content.ready),
    isMade: () => made !== null,
    *making() {
      if (made !== null || content.ready !== undefined || !isLongText(content.text)) return;
      const ready = yield* readyingDocument(content.text, content.target);
      if (made === null) make(ready);
    },
  };
}
