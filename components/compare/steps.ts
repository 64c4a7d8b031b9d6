import type { KeyboardEvent } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Standing } from './diff/diff-editor-view.ts';
import type { DiffView } from './diff/diff-view.ts';
import type { Engine } from './work/engine.ts';

const atStart: Standing = { difference: -1, within: false };

/** Walks over the differences of a file, and from its last one on to the next file. */
export function createSteps(engine: Engine) {
  const store = createStore<{ readonly standing: Standing; readonly count: number }>()(() => ({
    standing: atStart,
    count: 0,
  }));
  let view: DiffView | null = null;
  let arriving: 1 | -1 | null = null;
  let isLost = false;

  /** The file before or after the one that is shown. */
  const neighbour = (by: 1 | -1): string | undefined => {
    const { outcome, path } = engine.store.getState();
    const files = outcome?.files ?? [];
    return files[files.findIndex((file) => file.path === path) + by]?.path;
  };
  const target = (by: 1 | -1): number => {
    const { difference, within } = store.getState().standing;
    return by === 1 ? difference + 1 : difference - (within ? 1 : 0);
  };
  return {
    store,
    stand: (standing: Standing) => store.setState({ standing }),
    /** Walks over another view from now on. */
    enter(entered: DiffView, count: number) {
      view = entered;
      store.setState({ standing: atStart, count });
      if (arriving === null) return;
      entered.go(arriving === 1 ? 0 : count - 1);
      // The text that had the focus went with its file.
      if (isLost) entered.focus();
      arriving = null;
      isLost = false;
    },
    /** The view is about to go. */
    leave() {
      view = null;
      isLost ||= arriving !== null && document.activeElement?.closest('.cm-editor') != null;
    },
    canStep(by: 1 | -1): boolean {
      const to = target(by);
      return (to >= 0 && to < store.getState().count) || neighbour(by) !== undefined;
    },
    step(by: 1 | -1) {
      const to = target(by);
      if (to >= 0 && to < store.getState().count) return view?.go(to);
      const path = neighbour(by);
      if (path === undefined) return;
      arriving = by;
      engine.show(path);
    },
  };
}

export type Steps = ReturnType<typeof createSteps>;

/** Where a key walks to; null where it is none of those that do. */
export function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (event.ctrlKey || event.metaKey || event.defaultPrevented) return null;
  if (event.key === 'F8') return event.shiftKey ? -1 : 1;
  if (!event.altKey || event.shiftKey) return null;
  // Lists open with these keys.
  if (event.target instanceof Element && event.target.closest('[aria-haspopup], [role="combobox"]')) return null;
  return event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
}
