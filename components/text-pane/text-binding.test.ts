import { EditorState, type TransactionSpec } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { viewText } from '@/components/codemirror/line-ends.ts';
import { replaceAll, replaceCurrent } from '@/components/codemirror/search/replacing.ts';
import { searchField, setReplacement, setSearchOpen, setWanted } from '@/components/codemirror/search/search-state.ts';
import { Searcher } from '@/components/codemirror/search/searcher.ts';
import { createEditorStore } from '@/components/editor/state/editor-store.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { readingOnly } from './reading-only.ts';
import { bindText } from './text-binding.ts';
import { unreadMarks } from './unread-marks.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const names = Array.from({ length: 600 }, (_, index) => `  m${index}.test: {}\n`).join('');
const long = `mirrors:\n${names}${'# all about it\n'.repeat(21_000)}`;

/** A long document with its search open, in a view that draws nothing. */
function searching(search: string, replacement: string) {
  const resolved = resolveTarget({});
  if (!resolved.ok) throw new Error('There is no newest line.');
  const store = createEditorStore({ text: long, target: resolved.target });
  const { listen, attach } = bindText({ store, words: { unread: '' } }, () => []);
  const only = readingOnly(store);
  let state = EditorState.create({
    doc: viewText(long),
    extensions: [searchField, unreadMarks, listen, only.extension],
  });
  const sight = { from: 0, to: 100 };
  const view = {
    get state() {
      return state;
    },
    viewport: sight,
    visibleRanges: [sight],
    plugin: () => searcher,
    dispatch(spec: TransactionSpec) {
      const startState = state;
      const transaction = startState.update(spec);
      state = transaction.state;
      const { docChanged, changes, selection } = transaction;
      const selectionSet = selection !== undefined;
      const transactions = [transaction];
      const update = { view: shown, startState, state, transactions, docChanged, changes, selectionSet };
      searcher.update(update as unknown as ViewUpdate);
      for (const tell of state.facet(EditorView.updateListener)) tell(update as unknown as ViewUpdate);
    },
  };
  const shown = view as unknown as EditorView;
  const searcher = new Searcher(shown);
  attach(shown);
  only.follow(shown);
  view.dispatch({ effects: [setSearchOpen.of(true), setWanted.of({ search }), setReplacement.of(replacement)] });
  vi.runAllTimers();
  const texts = () => [store.getState().text, state.doc.toString()];
  return { store, view: shown, texts };
}

const told = { done: () => {}, refused: () => {} };

it('replaces all twice where it is asked for again before it is done', () => {
  const { view, texts } = searching('test', 'test.lan');
  replaceAll(view, told);
  replaceAll(view, told);
  vi.runAllTimers();
  const twice = long.replaceAll('test', 'test.lan.lan');
  expect(texts()).toEqual([twice, twice]);
});

it('replaces what the form has just written', () => {
  const { store, view, texts } = searching('test', 'lan');
  store.getState().act({ do: 'rename-mirror', name: 'm0.test', to: 'first.of.all.test' });
  replaceAll(view, told);
  vi.runAllTimers();
  const all = long.replace('m0.', 'first.of.all.').replaceAll('test', 'lan');
  expect(texts()).toEqual([all, all]);
});

it('replaces nothing that an undo on its way takes away', () => {
  const { store, view, texts } = searching('test', 'test.lan');
  replaceAll(view, told);
  vi.runAllTimers();
  view.dispatch({ effects: setWanted.of({ search: 'lan' }) });
  vi.runAllTimers();
  replaceCurrent(view, told);
  store.getState().undo();
  replaceCurrent(view, told);
  vi.runAllTimers();
  expect(texts()).toEqual([long, long]);
});

it('replaces nothing once the document may only be looked at', () => {
  const { store, view, texts } = searching('test', 'lan');
  store.getState().setReadOnly(true);
  const refused = vi.fn();
  replaceAll(view, { ...told, refused });
  view.dispatch({ changes: { from: 0, insert: '# ' } });
  vi.runAllTimers();
  expect(texts()).toEqual([long, long]);
  expect(refused).not.toHaveBeenCalled();
});
