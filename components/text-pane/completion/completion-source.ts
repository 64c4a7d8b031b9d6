import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  type CompletionSource,
  pickedCompletion,
  startCompletion,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { inItsTurn } from '@/components/slices/in-its-turn.ts';
import { isLong } from '@/components/slices/long-text.ts';
import { completeLine, type Proposal, type Suggestions } from '@/lib/document/index.ts';
import { linesOf } from './lines-of.ts';

export type ProposalInfo = (proposal: Proposal) => Node | null;

/**
 * Proposes what can stand at the caret. Endpoints are anybody's own: they are proposed only when asked for. In a long text they are looked
 * for in a task of their own, and drawn in another.
 */
export function completionSource(suggestions: Suggestions, info: ProposalInfo): CompletionSource {
  const propose = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const line = state.doc.lineAt(pos);
    // Which endpoints there are need not be found out for every letter.
    const asked = explicit ? suggestions : { ...suggestions, endpoints: () => [] };
    const found = completeLine(linesOf(state.doc), line.number, pos - line.from, asked);
    if (found === null) return null;
    const from = line.from + found.from;
    if (!explicit && pos === from) return null;
    const options = found.proposals.map((proposal, index) =>
      optionFor(proposal, index, found.from, pos - line.from, info),
    );
    return { from, options, validFor: /^[^\s,[\]{}"'#]*$/ };
  };
  return async (context) => {
    if (!isLong(context.state.doc.length)) return propose(context);
    await inItsTurn('user-visible');
    const found = context.aborted ? null : propose(context);
    await inItsTurn('user-visible');
    return found;
  };
}

/** `typedFrom` and `caret` are where the word began and the caret stood in the line when this was proposed. */
function optionFor(
  proposal: Proposal,
  index: number,
  typedFrom: number,
  caret: number,
  info: ProposalInfo,
): Completion {
  const { label, range, insert, goesOn } = proposal;
  return {
    label,
    sortText: String(1000 + index),
    info: () => info(proposal),
    apply(view: EditorView, picked: Completion, from: number, to: number) {
      const start = from - (typedFrom - range.from);
      view.dispatch({
        changes: { from: start, to: to + range.to - caret, insert },
        selection: { anchor: start + proposal.caret },
        annotations: pickedCompletion.of(picked),
        userEvent: 'input.complete',
        scrollIntoView: true,
      });
      if (goesOn) startCompletion(view);
    },
  };
}
