import type { ReviewEvent } from './event.ts';
import type { Actor, Change, Proposal, Published, ReviewRules, Standing } from './proposal.ts';
import type { Refused } from './refusal.ts';
import { approvalsOf, hasForbiddenErrors, reaches, refusalOf } from './refusals.ts';

/** A new proposal, as a draft of whoever opens it. */
export function openProposal(
  actor: Actor,
  { publishedRevision }: ReviewRules,
  { errors }: Pick<Change, 'errors'>,
): Proposal | Refused {
  if (!reaches(actor.role, 'editor')) return { refused: 'role-too-low' };
  const change: Change = { author: actor.id, editors: [actor.id], version: 1, base: publishedRevision, errors };
  return { ...change, standing: { stage: 'draft' } };
}

/** What becomes of a proposal when somebody does something to it, or why they cannot. */
export function review(before: Proposal, event: ReviewEvent, actor: Actor, rules: ReviewRules): Proposal | Refused {
  const proposal = settled(before, rules);
  const refused = refusalOf(proposal, event, actor, rules);
  return refused === null ? settled(done(proposal, event, actor, rules), rules) : { refused };
}

/**
 * The proposal as it stands under the rules of now. Rules change while a proposal waits: one that was approved by two is
 * in review again where three are asked for.
 */
export function settled(proposal: Proposal, rules: ReviewRules): Proposal {
  const { standing } = proposal;
  if (standing.stage !== 'in-review' && standing.stage !== 'approved') return proposal;
  const { approvals } = standing;
  const isApproved = approvals.length >= rules.requiredApprovals && !hasForbiddenErrors(proposal, rules);
  const stage = isApproved ? 'approved' : 'in-review';
  return stage === standing.stage ? proposal : { ...proposal, standing: { stage, approvals } };
}

function done(proposal: Proposal, event: ReviewEvent, actor: Actor, rules: ReviewRules): Proposal {
  const stand = (standing: Standing): Proposal => ({ ...proposal, standing });
  const approvals = approvalsOf(proposal);
  const by = actor.id;
  switch (event.do) {
    case 'edit':
      return edited(proposal, by, { errors: event.errors });
    case 'rebase':
      return edited(proposal, by, { errors: event.errors, base: event.onto });
    case 'submit':
      return stand({ stage: 'in-review', approvals: [] });
    case 'approve':
      return stand({ stage: 'in-review', approvals: [...approvals, by] });
    case 'take-back-approval':
      return stand({ stage: 'in-review', approvals: approvals.filter((id) => id !== by) });
    case 'request-changes':
      return stand({ stage: 'changes-requested', by, reason: event.reason.trim() });
    case 'reject':
      return stand({ stage: 'rejected', by, reason: event.reason.trim() });
    case 'withdraw':
      return stand({ stage: 'withdrawn', by, reason: event.reason.trim() });
    case 'publish':
      return stand(published(proposal, by, rules, null));
    case 'publish-in-emergency':
      return stand(published(proposal, by, rules, event.reason.trim()));
  }
}

/** An edit makes its author an editor and voids what was said of the text before. */
function edited(proposal: Proposal, by: string, change: Partial<Change>): Proposal {
  const { editors, standing, version } = proposal;
  const isWaiting = standing.stage === 'in-review' || standing.stage === 'approved';
  return {
    ...proposal,
    ...change,
    version: version + 1,
    editors: editors.includes(by) ? editors : [...editors, by],
    standing: isWaiting ? { stage: 'in-review', approvals: [] } : standing,
  };
}

function published(proposal: Proposal, by: string, rules: ReviewRules, emergency: string | null): Published {
  return {
    stage: 'published',
    by,
    revision: rules.publishedRevision + 1,
    approvals: approvalsOf(proposal),
    requiredApprovals: rules.requiredApprovals,
    emergency,
  };
}
