import { createStore } from 'zustand/vanilla';
import { isLongText, isLongWith } from '@/components/slices/long-text.ts';
import {
  type DocumentReading,
  editDocument,
  findingSecrets,
  invertEdits,
  minimalEdit,
  readDocument,
  rereadDocument,
  rereadingDocument,
} from '@/lib/document/index.ts';
import type { TextEdit } from '@/lib/document/range.ts';
import { createRenderer, type NodeFiles, type Target } from '@/lib/node-files/index.ts';
import { finish, part, type Steps } from '@/lib/steps/index.ts';
import { createAwaited, type LongWork, type WhenTyped } from './awaited.ts';
import type { EditorActions, EditorState, Origin, Transition } from './editor-state.ts';
import { emptyHistory, record, redo, undo } from './history.ts';
import type { ReadyDocument } from './ready-document.ts';

export type EditorStore = ReturnType<typeof createEditorStore>;

export type Initial = {
  readonly text: string;
  readonly target: Target;
  readonly images?: readonly string[];
  /** Of that text for that target, where it was made ready before. */
  readonly ready?: ReadyDocument | undefined;
};

/** The document being edited, everything derived from it, and the one history over form and text. */
export function createEditorStore(initial: Initial) {
  let renderer = initial.ready?.renderer ?? createRenderer();
  let handOverTyping: (() => void) | null = null;
  return createStore<EditorState & EditorActions>()((set, get) => {
    const awaited = createAwaited((underway) => set({ underway }));
    const change = (edits: readonly TextEdit[], origin: Origin, group: string | null, read?: DocumentReading) => {
      if (edits.length === 0 || get().readOnly) return;
      const { text, reading, history } = get();
      const step = { forward: edits, backward: invertEdits(text, edits) };
      set({
        ...follow(get(), read ?? rereadDocument(reading, edits), origin),
        history: record(history, step, group, Date.now()),
        transition: { origin, edits: [edits] },
      });
    };
    const travel = (what: 'undo' | 'redo', journey: ReturnType<typeof undo>) => {
      if (!journey || get().readOnly) return;
      const { history, edits } = journey;
      const arrive = (reading: DocumentReading) => {
        set({ ...follow(get(), reading, 'history'), history, transition: { origin: 'history', edits } });
      };
      takeIn(what, edits, arrive, 'given-up');
    };
    /** Reads the document as several lists of edits make it, one after the other: a long one in slices, as somebody waits for it. */
    const takeIn = (
      what: LongWork,
      lists: Transition['edits'],
      arrive: (read: DocumentReading) => void,
      whenTyped: WhenTyped,
    ) => {
      if (isLongWith(get().text, lists)) awaited.begin(what, readingAfter(lists), arrive, whenTyped);
      else arrive(lists.reduce(rereadDocument, get().reading));
    };
    /** All that takes long of what several lists of edits, one after the other, make of the document. */
    function* readingAfter(lists: Transition['edits']): Steps<DocumentReading> {
      let read = get().reading;
      for (const edits of lists) read = yield* part(rereadingDocument(read, edits), 0, 0.4);
      if (read.accepted) yield* part(renderer.rendering(read.model, get().target), 0.4, 0.8);
      yield* part(findingSecrets(read), 0.8, 1);
      return read;
    }
    const follow = ({ target, nodeFiles: last }: EditorState, reading: DocumentReading, origin: Origin) => {
      const { text } = reading;
      if (!reading.accepted) return { text, reading };
      const nodeFiles = renderer.render(reading.model, target);
      // Of a document that is new altogether nothing stands out as changed.
      const filesBefore = origin === 'opened' ? nodeFiles : last;
      return { text, reading, accepted: reading, filesBefore, targetBefore: target, nodeFiles };
    };
    const settled = () => {
      handOverTyping?.();
      awaited.finish();
      return get();
    };
    const start = ({ text, target, images = [], ready }: Initial): EditorState => {
      const reading = ready?.reading ?? readDocument(text);
      const accepted = reading.accepted ? reading : readDocument('');
      const nodeFiles = renderer.render(accepted.model, target);
      const transition: Transition = { origin: 'opened', edits: [] };
      return {
        text,
        reading,
        accepted,
        target,
        images,
        readOnly: false,
        nodeFiles,
        filesBefore: nodeFiles,
        targetBefore: target,
        history: emptyHistory,
        transition,
        selected: null,
        destination: null,
        underway: null,
      };
    };
    return {
      ...start(initial),
      act(action, group) {
        if (get().readOnly) return 'unreadable';
        const result = editDocument(settled().reading, action);
        if ('refused' in result) return result.refused;
        change(result.edits, 'form', group ?? null);
        return null;
      },
      actOnEntry(action, done) {
        if (get().readOnly) return 'unreadable';
        const result = editDocument(settled().reading, action);
        if ('refused' in result) return result.refused;
        const arrive = (read: DocumentReading) => {
          change(result.edits, 'form', null, read);
          done();
        };
        takeIn('write', [result.edits], arrive, 'finished');
        return null;
      },
      *startReading(edits) {
        const { reading, target } = get();
        const read = yield* part(rereadingDocument(reading, edits), 0, 0.4);
        // Where it took long, rendering has a task of its own, and so has taking it in.
        yield 0.4;
        if (read.accepted) yield* part(renderer.rendering(read.model, target), 0.4, 1);
        yield 1;
        return read;
      },
      beforeTyping: awaited.typed,
      type: (edits, group, read) => change(edits, 'text-pane', group, read),
      applyFix(edits, of) {
        if (settled().reading === of) change(edits, 'fix', null);
      },
      layOut(finding, done) {
        const { reading } = settled();
        function* layingOut() {
          const edits = yield* part(finding(reading), 0, 0.5);
          return { edits, read: edits.length > 0 ? yield* part(readingAfter([edits]), 0.5, 1) : reading };
        }
        const arrive = ({ edits, read }: { edits: readonly TextEdit[]; read?: DocumentReading }) => {
          change(edits, 'layout', null, read);
          done();
        };
        if (isLongText(reading.text)) awaited.begin('format', layingOut(), arrive, 'given-up');
        else arrive({ edits: finish(finding(reading)) });
      },
      replaceMany(edits, done) {
        const arrive = (read: DocumentReading) => {
          change(edits, 'replaced', null, read);
          done();
        };
        settled();
        takeIn('replace', [edits], arrive, 'finished');
      },
      ready: () => ({ reading: settled().reading, renderer: renderer.fork() }),
      replace(text, ready) {
        const edits = minimalEdit(settled().text, text);
        if (ready) renderer = ready.renderer;
        change(edits, 'opened', null, ready?.reading);
      },
      open: (text) => set(start({ text, target: settled().target })),
      undo: () => travel('undo', undo(settled().history)),
      redo: () => travel('redo', redo(settled().history)),
      setTarget(target) {
        const { text, accepted, nodeFiles: filesBefore, target: targetBefore } = settled();
        const arrive = (nodeFiles: NodeFiles) => set({ target, filesBefore, targetBefore, nodeFiles });
        if (isLongText(text)) awaited.begin('release', renderer.rendering(accepted.model, target), arrive, 'finished');
        else arrive(renderer.render(accepted.model, target));
      },
      setImages: (images) => set({ images }),
      setReadOnly(readOnly) {
        if (readOnly && !get().readOnly) settled();
        set({ readOnly });
      },
      select: (selected) => set({ selected }),
      goTo: (range) => set({ destination: { range } }),
      settle: () => void settled(),
      finishAwaited: awaited.finish,
      cancelAwaited: awaited.cancel,
      holdTyping(handOver) {
        handOverTyping = handOver;
      },
    };
  });
}
