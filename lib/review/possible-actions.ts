import { type ReviewAction, type ReviewEvent, reviewActions } from './event.ts';
import type { Actor, Proposal, ReviewRules } from './proposal.ts';
import type { RefusalId } from './refusal.ts';
import { refusalOf } from './refusals.ts';
import { settled } from './review.ts';

/** For each action why the actor cannot do it to the proposal as it stands, or null where they can: what a page offers. */
export function reasonsAgainst(
  before: Proposal,
  actor: Actor,
  rules: ReviewRules,
): Readonly<Record<ReviewAction, RefusalId | null>> {
  const proposal = settled(before, rules);
  const reasonFor = (action: ReviewAction) => refusalOf(proposal, example(action, proposal, rules), actor, rules);
  const reasons = reviewActions.map((action) => [action, reasonFor(action)] as const);
  return Object.fromEntries(reasons) as Record<ReviewAction, RefusalId | null>;
}

/** The action as somebody would do it who sees the proposal of now and gives a reason where one is asked for. */
function example(action: ReviewAction, { version, errors }: Proposal, rules: ReviewRules): ReviewEvent {
  switch (action) {
    case 'edit':
      return { do: action, errors };
    case 'rebase':
      return { do: action, errors, onto: rules.publishedRevision };
    case 'take-back-approval':
      return { do: action };
    case 'submit':
    case 'approve':
    case 'publish':
      return { do: action, version };
    default:
      return { do: action, version, reason: '…' };
  }
}
