import { EditorState, type TransactionSpec } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { viewText } from '@/components/codemirror/line-ends.ts';
import { replaceAll, replaceCurrent } from '@/components/codemirror/search/replacing.ts';
import { searchField, setReplacement, setSearchOpen, setWanted } from '@/components/codemirror/search/search-state.ts';
import { Searcher } from '@/components/codemirror/search/searcher.ts';
import { secretsField, setSecrets } from '@/components/codemirror/secret-state.ts';
import { createEditorStore } from '@/components/editor/state/editor-store.ts';
import { secretsIn } from '@/components/secrets/secret-feed.ts';
import { shownSecrets } from '@/components/secrets/shown-secrets.ts';
import type { PageSecretWords } from '@/components/secrets/use-secret-words.ts';
import { startPageClock, stopPageClock } from '@/components/slices/testing/page-clock.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { followSecrets } from './follow-secrets.ts';
import { changeLines } from './lines/change-lines.ts';
import { toggleComments } from './lines/line-changes.ts';
import { readingOnly } from './reading-only.ts';
import { bindText } from './text-binding.ts';
import { unreadMarks } from './unread-marks.ts';

beforeEach(startPageClock);
afterEach(() => {
  vi.restoreAllMocks();
  stopPageClock();
});

const names = Array.from({ length: 600 }, (_, index) => `  m${index}.test: {}\n`).join('');
const long = `mirrors:\n${names}${'# all about it\n'.repeat(21_000)}`;

/** A document with its search open, in a view that draws nothing. */
function searching(search: string, replacement: string, text = long) {
  const resolved = resolveTarget({});
  if (!resolved.ok) throw new Error('There is no newest line.');
  const store = createEditorStore({ text, target: resolved.target });
  const { listen, attach, catchUp } = bindText({ store, words: { unread: '' } }, () => []);
  const only = readingOnly(store);
  let state = EditorState.create({
    doc: viewText(text),
    extensions: [searchField, secretsField, unreadMarks, listen, only.extension],
  });
  const view = {
    get state() {
      return state;
    },
    get viewport() {
      return { from: 0, to: Math.min(100, state.doc.length) };
    },
    get visibleRanges() {
      return [this.viewport];
    },
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
  const press = () => {
    document.dispatchEvent(new Event('keydown'));
    catchUp();
    store.getState().finishAwaited();
  };
  return { store, view: shown, texts, press };
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

it('changes no lines that the form changed while that was worked out', () => {
  const { store, view, texts } = searching('', '');
  view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } });
  changeLines(view, toggleComments, 'input.comment');
  store.getState().act({ do: 'rename-mirror', name: 'm0.test', to: 'first.of.all.test' });
  vi.runAllTimers();
  const renamed = long.replace('m0.', 'first.of.all.');
  expect(texts()).toEqual([renamed, renamed]);
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

it('hides all of a secret also where it is found while a letter before it is not read yet', () => {
  const text = `# ours\nconfigs: {a.test: {auth: {username: me, password: planted}}}\n${'# all about it\n'.repeat(21_000)}`;
  const { store, view, press } = searching('', '', text);
  const words = { nameOf: () => '' } as unknown as PageSecretWords;
  const { reading } = store.getState();
  view.dispatch({ effects: setSecrets.of(shownSecrets(reading, words)) });
  followSecrets(view, store, words, () => store.getState().reading);
  const hidden = () => view.state.field(secretsField).list.map(({ from, to }) => view.state.sliceDoc(from, to));
  expect(hidden()).toEqual(['planted']);
  press();
  view.dispatch({ changes: { from: 2, insert: 'y' }, userEvent: 'input.type' });
  expect(store.getState().reading).toBe(reading);
  secretsIn(store).setState({ ...secretsIn(store).getState() }, true);
  expect(hidden()).toEqual(['planted']);
});

type Page = ReturnType<typeof searching>;

const change = (insert: string, length: number, userEvent: string) => (page: Page, at: number) => {
  page.press();
  const from = Math.min(at, page.view.state.doc.length - 1);
  page.view.dispatch({ changes: { from, to: from + length, insert }, userEvent });
};
const endpoint = { do: 'set-endpoint', mirror: 'docker.io', index: 0 } as const;
const steps: Readonly<Record<string, (page: Page, at: number) => void>> = {
  letter: change('t', 0, 'input.type'),
  line: change('\n', 0, 'input.type'),
  delete: change('', 1, 'delete.backward'),
  paste: change('test: {}\n  ', 0, 'input.paste'),
  pasteMuch: change('test'.repeat(3000), 0, 'input.paste'),
  form: ({ store }, at) => void store.getState().act({ ...endpoint, value: `https://${'x'.repeat(at % 9)}.test` }),
  undo: ({ store }) => store.getState().undo(),
  redo: ({ store }) => store.getState().redo(),
  target: ({ store }) => store.getState().setTarget({ ...store.getState().target }),
  many: ({ store }, at) => {
    store.getState().settle();
    store.getState().replaceMany([{ from: 0, to: 0, insert: `# ${at}\n` }], () => {});
  },
  look: ({ store }, at) => store.getState().setReadOnly(at % 3 === 0),
  settle: ({ store }) => store.getState().settle(),
  task: () => void vi.advanceTimersToNextTimer(),
  rest: () => void vi.advanceTimersByTime(100),
};

const short = 'mirrors:\n  docker.io:\n    endpoint:\n      - https://a.test\n  b.test: {}\n';
const filled = `${short}${`${'# all about it '.repeat(1000)}\n`.repeat(21)}`;

it.each([
  ['short', short],
  ['long', filled],
  ['long one of which lines end in two ways', filled.replace('\n', '\r\n').replace('{}', '{}\r')],
])(
  'shows what the store has, and both what they would have if nothing ever waited, whatever is done with a %s',
  (_, text) => {
    // A pause would part what is undone together.
    vi.spyOn(Date, 'now').mockReturnValue(0);
    const step = fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat(400));
    const outcome = (done: readonly (readonly [string, number])[], after: (page: Page) => void) => {
      const page = searching('test', 'te-st', text);
      for (const [name, at] of done) {
        steps[name]?.(page, at);
        after(page);
      }
      vi.runAllTimers();
      return page.texts();
    };
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 14 }), (done) => {
        const [stored = '', shown] = outcome(done, () => {});
        expect(shown).toBe(viewText(stored));
        expect(stored).toBe(outcome(done, ({ press, store }) => [press(), store.getState().settle()])[0]);
      }),
      { numRuns: 20 },
    );
  },
);
