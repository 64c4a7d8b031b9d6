import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

type PointerReport = {
  /** Called for each move; `offset` finds the place in the view's text when it is asked. */
  readonly over: (offset: () => number | null) => void;
  readonly leave: () => void;
};

/** Tells over what place of its text the pointer moves, unless it selects something. */
export function reportPointer({ over, leave }: PointerReport): Extension {
  return EditorView.domEventHandlers({
    mousemove({ buttons, clientX: x, clientY: y }, view) {
      if (buttons === 0) over(() => view.posAtCoords({ x, y }));
    },
    mouseleave({ relatedTarget }) {
      // What is said about the place may cover it.
      if (!(relatedTarget instanceof Element && relatedTarget.closest('.cm-tooltip'))) leave();
    },
  });
}
