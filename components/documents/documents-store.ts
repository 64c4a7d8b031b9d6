import { createStore } from 'zustand/vanilla';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { hideAllSecrets } from '@/components/secrets/revealed-store.ts';
import { inSlices } from '@/components/slices/in-slices.ts';
import { isLongText } from '@/components/slices/long-text.ts';
import type { Target } from '@/lib/node-files/index.ts';
import { createEntry, type DocumentEntry, isUntouched, type NewDocument } from './document-entry.ts';
import { tidyName, uniqueName } from './document-name.ts';
import type { ClosedDocument, DocumentsActions, DocumentsState } from './documents-state.ts';

export type DocumentsStore = ReturnType<typeof createDocumentsStore>;

const mostClosed = 10;

// Who has chosen files has what keeps them; the first page does without.
const copyChosen = async (from: EditorStore, to: EditorStore) => {
  const { tlsFilesOf } = await import('@/components/tls/tls-store.ts');
  tlsFilesOf(to).copyFrom(tlsFilesOf(from).store.getState().chosen);
};

/** The documents that are open, each with an editor and a history of its own. */
export function createDocumentsStore(target: Target, only = false) {
  return createStore<DocumentsState & DocumentsActions>()((set, get) => {
    const find = (id: string) => get().entries.find((entry) => entry.id === id);
    const placeOf = (id: string) => get().entries.findIndex((entry) => entry.id === id);
    const named = (name: string, except?: string) => {
      const others = get().entries.filter(({ id }) => id !== except);
      return uniqueName(
        tidyName(name),
        others.map((entry) => entry.name),
      );
    };
    const write = (entry: DocumentEntry) => {
      const entries = get().entries.map((other) => (other.id === entry.id ? entry : other));
      set(get().active.id === entry.id ? { entries, active: entry } : { entries });
    };
    let arriving = new AbortController();
    /**
     * Does something as soon as the editor of a document is made, unless another is asked for meanwhile; `apart` from what asks for it, as a
     * menu that closes has something to draw as well.
     */
    const onceMade = ({ editor }: DocumentEntry, act: () => void, apart = false) => {
      arriving.abort();
      arriving = new AbortController();
      inSlices(editor.making(), { signal: arriving.signal, priority: 'user-visible', apart }, act);
    };
    /** Documents are put in the place of their elders whenever something about them changes. */
    const asItIs = (id: string, act: (entry: DocumentEntry) => void) => () => {
      const entry = find(id);
      if (entry) act(entry);
    };
    const show = (entry: DocumentEntry, entries: readonly DocumentEntry[] = get().entries) => {
      arriving.abort();
      const { active } = get();
      if (entry.id !== active.id) {
        active.editor.get().getState().settle();
        // What was revealed in one document is not to be seen in another, nor on coming back.
        hideAllSecrets();
      }
      entry.editor.get();
      set({ entries, active: entry });
    };
    const append = (document: NewDocument) => {
      const entry = createEntry({ ...document, name: named(document.name) });
      set({ entries: [...get().entries, entry] });
      return entry;
    };
    const fill = ({ name, text, target: wanted, missing = [], ready }: NewDocument) => {
      const { active } = get();
      const editor = active.editor.get().getState();
      if (editor.readOnly) return;
      if (editor.target !== wanted) editor.setTarget(wanted);
      editor.replace(text, ready);
      const its = only ? active.name : named(name, active.id);
      write({ ...active, name: its, missing, startedEmpty: only || text === '', elsewhere: null });
    };
    const duplicate = (original: DocumentEntry) => {
      const editor = original.editor.get();
      const ready = editor.getState().ready();
      const { text, target: its, images } = editor.getState();
      const { name, missing, startedEmpty } = original;
      const content = { name: named(name), text, target: its, missing, images, ready };
      const copy = { ...createEntry(content), startedEmpty };
      void copyChosen(editor, copy.editor.get()).catch(() => {});
      show(copy, get().entries.toSpliced(placeOf(original.id) + 1, 0, copy));
    };
    /** What stays when a document is closed, and which of it is shown. */
    const withoutIt = (entry: DocumentEntry) => {
      const { entries, active } = get();
      const left = entries.filter((other) => other !== entry);
      const rest = left.length > 0 ? left : [startScreen(targetOf(entry))];
      const beside = rest[Math.min(placeOf(entry.id), rest.length - 1)];
      return { rest, next: entry === active ? beside : active };
    };
    const close = (entry: DocumentEntry) => {
      const place = placeOf(entry.id);
      const { rest, next } = withoutIt(entry);
      if (next) show(next, rest);
      if (!isUntouched(entry)) set({ closed: [...get().closed, { entry, place }].slice(-mostClosed) });
    };
    const reopen = (found: ClosedDocument) => {
      const { closed, entries } = get();
      const entry = { ...found.entry, name: named(found.entry.name), elsewhere: null };
      set({ closed: closed.filter((other) => other !== found) });
      const others = entries.filter((other) => !isUntouched(other));
      show(entry, others.toSpliced(found.place, 0, entry));
    };
    const first = startScreen(target);
    return {
      entries: [first],
      active: first,
      only,
      closed: [],
      open([document, ...others]) {
        if (!document) return;
        const editor = get().active.editor.get();
        editor.getState().settle();
        const takesPlace = only || editor.getState().text === '';
        if (takesPlace) fill(document);
        const opened = takesPlace ? get().active : append(document);
        if (only) return;
        for (const other of others) append(other);
        show(opened);
      },
      begin() {
        if (only) return;
        const waiting = get().entries.find(isUntouched) ?? startScreen(targetOf(get().active));
        show(waiting, [...get().entries.filter((entry) => entry !== waiting), waiting]);
      },
      startEmpty(name) {
        const { active } = get();
        write({ ...active, name: active.name === '' ? named(name) : active.name, startedEmpty: true });
      },
      activate(id) {
        const entry = find(id);
        if (entry) onceMade(entry, asItIs(id, show));
      },
      activateBeside(step) {
        const { entries, active } = get();
        const beside = entries.at((placeOf(active.id) + step) % entries.length);
        if (beside) onceMade(beside, asItIs(beside.id, show));
      },
      duplicate(id) {
        const original = find(id);
        if (original && !only) onceMade(original, asItIs(id, duplicate), isLong(original));
      },
      rename(id, name) {
        const entry = find(id);
        if (entry && tidyName(name) !== '') write({ ...entry, name: named(name, id) });
      },
      move(id, place) {
        const { entries } = get();
        const entry = find(id);
        if (!entry || place < 0 || place >= entries.length) return;
        set({ entries: entries.filter((other) => other !== entry).toSpliced(place, 0, entry) });
      },
      close(id) {
        const entry = find(id);
        if (!entry || only) return;
        const { next } = withoutIt(entry);
        if (next) onceMade(next, asItIs(id, close), isLong(entry));
      },
      reopen(id) {
        const { closed } = get();
        const found = id === undefined ? closed.at(-1) : closed.find(({ entry }) => entry.id === id);
        if (found) onceMade(found.entry, () => reopen(found));
      },
      change(id, change) {
        const entry = find(id);
        if (entry) write({ ...entry, ...change });
      },
      setMissing: (missing) => write({ ...get().active, missing }),
      add: (entry) => set({ entries: [...get().entries, { ...entry, name: named(entry.name) }] }),
      restore(entries, id) {
        const active = entries.find((entry) => entry.id === id) ?? entries[0];
        if (active) show(active, entries);
      },
    };
  });
}

/** What is there where nothing is open. */
function startScreen(target: Target): DocumentEntry {
  return createEntry({ name: '', text: '', target });
}

function isLong({ editor }: DocumentEntry): boolean {
  return editor.isMade() && isLongText(editor.get().getState().text);
}

function targetOf({ editor }: DocumentEntry): Target {
  return editor.get().getState().target;
}
