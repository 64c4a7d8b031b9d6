import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { atRest } from '@/components/slices/at-rest.ts';
import type { Diagnostic } from '@/lib/document/diagnostic.ts';
import type { DocumentReading } from '@/lib/document/index.ts';
import { type CompileRegexp, loadRegexp } from '@/lib/go/regexp/index.ts';
import { createDiagnoser, hasRewrites } from '@/lib/lint/index.ts';

/** What is worth telling about a reading of the document, which may be a little older than the text on the page. */
export type Problems = { readonly of: DocumentReading; readonly list: readonly Diagnostic[] };

const feeds = new WeakMap<EditorStore, StoreApi<Problems>>();

/** The diagnostics of an editor's document, found anew after each change once the typing rests. */
export function problemsOf(editor: EditorStore): StoreApi<Problems> {
  const known = feeds.get(editor);
  if (known) return known;
  const feed = createStore<Problems>()(() => ({ of: editor.getState().reading, list: [] }));
  feeds.set(editor, feed);
  const diagnosing = createDiagnoser();
  const { now, later } = atRest(
    () => diagnosing(editor.getState().reading, editor.getState().nodeFiles, editor.getState().target, compile),
    (list) => {
      feed.setState({ of: editor.getState().reading, list }, true);
      loadEngine(editor.getState(), now);
    },
  );
  now();
  editor.subscribe((state, before) => {
    if (state.reading !== before.reading || state.nodeFiles !== before.nodeFiles) later();
  });
  return feed;
}

/** Acts on the problems as soon as it is known whether there are any. */
export function onceFound(editor: EditorStore, act: () => void): void {
  const feed = problemsOf(editor);
  if (feed.getState() !== feed.getInitialState()) {
    act();
    return;
  }
  const stop = feed.subscribe(() => {
    stop();
    act();
  });
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
