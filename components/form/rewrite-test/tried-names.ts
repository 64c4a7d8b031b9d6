import { createStore } from 'zustand/vanilla';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';

/** The names that are tried on the rewrites of a document, and for which mirrors they are shown. Lives as long as the page. */
export type TriedNames = {
  readonly names: readonly string[];
  readonly open: ReadonlySet<string>;
};

const stores = new WeakMap<EditorStore, ReturnType<typeof create>>();

export function triedNamesOf(editor: EditorStore) {
  const known = stores.get(editor) ?? create();
  stores.set(editor, known);
  return known;
}

export function tryName(editor: EditorStore, name: string): void {
  triedNamesOf(editor).setState(({ names }) => (names.includes(name) ? {} : { names: [...names, name] }));
}

export function forgetName(editor: EditorStore, name: string): void {
  triedNamesOf(editor).setState(({ names }) => ({ names: names.filter((other) => other !== name) }));
}

/** Shows or hides the tester of a mirror. */
export function showTester(editor: EditorStore, mirror: string, shown: boolean): void {
  triedNamesOf(editor).setState(({ open }) => {
    const next = new Set(open);
    if (shown) next.add(mirror);
    else next.delete(mirror);
    return { open: next };
  });
}

function create() {
  return createStore<TriedNames>()(() => ({ names: ['library/alpine'], open: new Set() }));
}
