import type { Extension, StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { lineEndsOf } from '@/components/codemirror/line-ends.ts';
import { areLit, lightLines } from '@/components/codemirror/lit-lines.ts';
import { fromStore } from '@/components/codemirror/origin.ts';
import { reportPointer } from '@/components/codemirror/report-pointer.ts';
import { createPointing, pointedIn } from '@/components/editor/pointed.ts';
import type { EditorState } from '@/components/editor/state/editor-state.ts';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { focusWhenShown } from '@/components/ui/focus-when-shown.ts';
import type { Range } from '@/lib/document/range.ts';
import type { ModelPath } from '@/lib/registries/path.ts';
import { unfoldAt } from './folding/unfold-places.ts';

/** How long the caret or the text must rest before the panes look for what belongs to it. */
const rest = 90;

/** Tells the store in what part of the document the caret stands. */
export function reportCaret(store: EditorStore): Extension {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return EditorView.updateListener.of(({ view, selectionSet, transactions }) => {
    if (!selectionSet || !view.hasFocus || transactions.some((each) => each.annotation(fromStore))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { text, reading, select } = store.getState();
      const path = reading.places.at(lineEndsOf(text).toText(view.state.selection.main.head));
      select(path && { path, by: 'text-pane' });
    }, rest);
  });
}

/** Tells on what part of the document the pointer rests. */
export function reportRest(store: EditorStore): Extension {
  const pointing = createPointing(store, 'text-pane');
  return reportPointer({
    over: (offsetOf) =>
      pointing.over(() => {
        const { text, reading } = store.getState();
        const offset = offsetOf();
        return offset === null ? null : reading.places.at(lineEndsOf(text).toText(offset));
      }),
    leave: pointing.leave,
  });
}

const reached = new WeakSet<object>();

/**
 * Lights up what is selected anywhere on the page or pointed at in another pane, and goes where the page is sent; `catchUp` has the view
 * show the store's text.
 */
export function followAttention(view: EditorView, store: EditorStore, catchUp: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pointed = pointedIn(store);
  const unfollowPointer = pointed.subscribe(() => light(false));
  const arrive = (state: EditorState) => {
    const { destination } = state;
    if (!destination || reached.has(destination)) return;
    reached.add(destination);
    catchUp();
    goTo(view, state, destination.range);
  };
  // The page may have been sent here before there was a view.
  arrive(store.getState());
  const unfollow = store.subscribe((state, before) => {
    arrive(state);
    if (state.selected === before.selected && (state.reading === before.reading || !state.selected)) return;
    clearTimeout(timer);
    const scroll = state.selected !== before.selected && state.selected?.by !== 'text-pane';
    timer = setTimeout(() => light(scroll), state.selected === before.selected ? rest : 0);
  });
  return () => {
    clearTimeout(timer);
    unfollow();
    unfollowPointer();
  };

  function light(scroll: boolean): void {
    catchUp();
    const state = store.getState();
    const { place } = pointed.getState();
    const lit = place !== null && place.by !== 'text-pane' ? place : state.selected;
    lightPlace(view, state, lit?.path ?? null, scroll);
  }
}

function goTo(view: EditorView, state: EditorState, range: Range): void {
  const anchor = inView(view, state, range.from);
  const effects = EditorView.scrollIntoView(anchor, { y: 'center' });
  view.dispatch({ selection: { anchor }, effects, annotations: fromStore.of(true) });
  focusWhenShown(view.contentDOM, () => view.focus());
}

function lightPlace(view: EditorView, state: EditorState, path: ModelPath | null, scroll: boolean): void {
  const place = path && state.reading.places.of(path);
  const stretch = place && {
    from: inView(view, state, place.entry.from),
    to: inView(view, state, place.entry.to),
  };
  const stretches = stretch ? [stretch] : [];
  if (!scroll && areLit(view.state, stretches)) return;
  const effects: StateEffect<unknown>[] = [lightLines.of(stretches)];
  if (stretch && scroll) {
    effects.push(...unfoldAt(view.state, stretch.from));
    effects.push(EditorView.scrollIntoView(stretch.from, { y: 'nearest', yMargin: 40 }));
  }
  view.dispatch({ effects, annotations: fromStore.of(true) });
}

function inView(view: EditorView, state: EditorState, offset: number): number {
  return Math.min(lineEndsOf(state.text).toView(offset) ?? offset, view.state.doc.length);
}
