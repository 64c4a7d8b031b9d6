import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { inSlices } from '@/components/slices/in-slices.ts';
import type { Diagnostic } from '@/lib/document/diagnostic.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import { type CompileRegexp, loadRegexp } from '@/lib/go/regexp/index.ts';
import { diagnosing, hasRewrites } from '@/lib/lint/index.ts';

/** What is worth telling about a reading of the document, which may be a little older than the text on the page. */
export type Problems = { readonly of: DocumentReading; readonly list: readonly Diagnostic[] };

const longestWait = 400;

const feeds = new WeakMap<EditorStore, StoreApi<Problems>>();

/**
 * The diagnostics of an editor's document, found anew after each change once typing leaves the time for it: at once of a usual
 * document, in slices of a long one.
 */
export function problemsOf(editor: EditorStore): StoreApi<Problems> {
  const known = feeds.get(editor);
  if (known) return known;
  const feed = createStore<Problems>()(() => ({ of: editor.getState().reading, list: [] }));
  feeds.set(editor, feed);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work = new AbortController();
  let cost = 0;
  const refresh = () => {
    const start = performance.now();
    const { reading, nodeFiles, target } = editor.getState();
    work.abort();
    work = new AbortController();
    inSlices(diagnosing(reading, nodeFiles, target, compile), work, (list) => {
      feed.setState({ of: reading, list }, true);
      cost = performance.now() - start;
      loadEngine(editor.getState(), refresh);
    });
  };
  refresh();
  editor.subscribe((state, before) => {
    if (state.reading === before.reading && state.nodeFiles === before.nodeFiles) return;
    work.abort();
    clearTimeout(timer);
    timer = setTimeout(refresh, Math.min(4 * cost, longestWait));
  });
  return feed;
}

/** The engine for rewrites, once a document has some. */
let compile: CompileRegexp | null = null;

/** Where it does not arrive, everything else is told, and the next change of the document asks for it again. */
function loadEngine({ reading }: EditorState, then: () => void): void {
  if (compile !== null || !hasRewrites(reading.model)) return;
  loadRegexp().then(
    (loaded) => {
      compile = loaded;
      then();
    },
    () => undefined,
  );
}
