import { createStore } from 'zustand/vanilla';
import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { Range } from '@/lib/document/range.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import type { ProfileContent } from '@/lib/profile/content.ts';
import type { ContentConflict } from '@/lib/profile/merge-contents.ts';
import { movePlace } from './move-place.ts';

/** `hand`: as somebody wrote it in the text. */
export type Decision = 'mine' | 'theirs' | 'hand';

export type OpenConflict = {
  readonly conflict: ContentConflict;
  readonly decision: Decision | null;
  /** Of a conflict of the text: where it stands on the page. */
  readonly place: Range;
};

type Page = {
  readonly editor: EditorStore;
  readonly putFile: (path: string, text: string | null) => void;
  /** Shows again what stood on the page before. */
  readonly goBack: () => Promise<void>;
};

const nowhere: Range = { from: 0, to: 0 };

/** Conflicts that are decided one by one on the page, where what is mine stands at first. */
export function openConflicts({ editor, putFile, goBack }: Page, conflicts: readonly ContentConflict[]) {
  const store = createStore<{ readonly open: readonly OpenConflict[] }>()(() => ({
    open: conflicts.map((conflict) => ({
      conflict,
      decision: null,
      place: conflict.kind === 'text' ? conflict.conflict.range : nowhere,
    })),
  }));
  const change = (index: number, next: Partial<OpenConflict>) =>
    store.setState(({ open }) => ({ open: open.map((each, at) => (at === index ? { ...each, ...next } : each)) }));
  let writing: number | null = null;
  const leave = editor.subscribe((state, before) => {
    if (state.transition === before.transition) return;
    const lists = state.transition.edits;
    store.setState(({ open }) => ({
      open: open.map((each, at) => {
        const place = lists.reduce(movePlace, each.place);
        // What is written into one belongs to no neighbour of it.
        return {
          ...each,
          place: writing === null || writing === at ? place : besides(each.place, lists[0]?.[0], place),
        };
      }),
    }));
  });
  const write = (index: number, place: Range, insert: string) => {
    editor.getState().settle();
    if (editor.getState().text.slice(place.from, place.to) === insert) return;
    writing = index;
    editor.getState().replaceMany([{ ...place, insert }], () => {});
    editor.getState().finishAwaited();
    writing = null;
  };
  return {
    store,
    decide(index: number, decision: Decision) {
      const chosen = store.getState().open[index];
      if (chosen === undefined) return;
      const { conflict, place } = chosen;
      change(index, { decision });
      if (conflict.kind === 'text') {
        if (decision === 'hand') return editor.getState().goTo(place);
        const version = decision === 'mine' ? conflict.conflict.ours : conflict.conflict.theirs;
        return write(index, place, version?.text ?? '');
      }
      if (decision === 'hand') return;
      if (conflict.kind === 'file') return putFile(conflict.path, conflict[decision]);
      setTarget(editor, conflict[decision]);
    },
    /** Puts all off until later. */
    giveUp: (then: () => void) => void goBack().then(then),
    leave,
  };
}

export type OpenConflicts = ReturnType<typeof openConflicts>;

function besides(
  before: Range,
  edit: { readonly from: number; readonly to: number; readonly insert: string } | undefined,
  moved: Range,
): Range {
  if (edit === undefined) return moved;
  const growth = edit.insert.length - (edit.to - edit.from);
  if (before.from >= edit.to) return { from: before.from + growth, to: before.to + growth };
  return before.to <= edit.from ? before : moved;
}

function setTarget(editor: EditorStore, stored: ProfileContent['target']): void {
  const resolved = resolveTarget(stored);
  if (resolved.ok) editor.getState().setTarget(resolved.target);
}
