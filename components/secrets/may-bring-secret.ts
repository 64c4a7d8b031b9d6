import type { Transition } from '@/components/editor/state/editor-state.ts';
import type { TextEdit } from '@/lib/document/range.ts';

/** One of these stands in every line in which a form writes a secret. */
const telltale = /@|pass|auth|token|secret|key/i;

/**
 * Whether an edit may have brought a secret into sight, which then has to be hidden before it is painted. Finding the
 * secrets of a long document takes longer than a keystroke may. `text` is the text after the edit.
 */
export function mayBringSecret({ origin, edits }: Transition, text: string): boolean {
  // Who types letter by letter sees them anyway; what is pasted is hidden at once.
  if (origin === 'text-pane') return edits.some((step) => step.some(({ insert }) => insert.length > 1));
  return origin !== 'form' || edits.some((step) => linesOf(step, text).some((lines) => telltale.test(lines)));
}

/** The lines of the text in which the edits of one step ended up. */
function linesOf(step: readonly TextEdit[], text: string): readonly string[] {
  let shift = 0;
  return step.map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    const end = text.indexOf('\n', start + insert.length);
    return text.slice(text.lastIndexOf('\n', start - 1) + 1, end < 0 ? text.length : end);
  });
}
