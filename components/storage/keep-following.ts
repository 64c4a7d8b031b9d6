import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import type { ShellStore } from '@/components/editor/shell-store.ts';
import { atRest } from '@/components/slices/at-rest.ts';
import { removingSecrets } from '@/lib/document/index.ts';
import { changedEntries, closedEntries } from './entry-changes.ts';
import { keepFrame } from './keep-frame.ts';
import type { Keeper } from './keeper.ts';
import type { OtherTabs } from './other-tabs.ts';
import { idOfKey } from './shelf.ts';

const pauseBeforeKeeping = 400;

type Following = {
  readonly documents: DocumentsStore;
  readonly shell: ShellStore;
  readonly keeper: Keeper;
  readonly otherTabs: OtherTabs;
};

/** Keeps what changes on the page once it rests, and at once where the page may be going. */
export function keepFollowing({ documents, shell, keeper, otherTabs }: Following): () => void {
  let said = 'null';
  const keep = () => {
    stop();
    const trouble = keeper.keep();
    keepFrame(documents, shell, keeper);
    // What was said once and put away is not said again with every change.
    const now = JSON.stringify(trouble);
    if (trouble === null || now !== said) shell.getState().setTrouble(trouble);
    said = now;
  };
  // To take the secrets out takes long, and so does writing the rest of a long document, and storing it.
  function* preparing() {
    const { active } = documents.getState();
    yield* removingSecrets(active.editor.get().getState().reading, active.missing);
    yield 1;
    keeper.write(active);
    yield 1;
  }
  const { stop, later, isPending } = atRest(preparing, keep, pauseBeforeKeeping);
  const atOnce = () => {
    documents.getState().active.editor.get().getState().settle();
    if (isPending()) keep();
  };
  const followEditor = () => {
    const { id, editor } = documents.getState().active;
    return editor.get().subscribe((state, before) => {
      const { text, target, images } = before;
      if (state.text === text && state.target === target && state.images === images) return;
      keeper.mark(id);
      later();
    });
  };
  let leaveEditor = followEditor();
  const left = [
    documents.subscribe((state, before) => {
      for (const entry of closedEntries(state.entries, before.entries)) keeper.forget(entry);
      for (const entry of changedEntries(state.entries, before.entries)) keeper.mark(entry.id);
      if (state.active.editor !== before.active.editor) {
        leaveEditor();
        leaveEditor = followEditor();
      }
      if (state.entries !== before.entries || state.active !== before.active) later();
    }),
    shell.subscribe((state, before) => {
      if (state.layout !== before.layout) later();
    }),
  ];
  const until = new AbortController();
  window.addEventListener('pagehide', atOnce, { signal: until.signal });
  document.addEventListener('visibilitychange', atOnce, { signal: until.signal });
  window.addEventListener(
    'storage',
    ({ key, newValue }) => {
      const place = idOfKey(key);
      if (place !== null) otherTabs.notice(place, newValue);
    },
    { signal: until.signal },
  );
  later();
  return () => {
    atOnce();
    until.abort();
    leaveEditor();
    for (const leave of left) leave();
  };
}
