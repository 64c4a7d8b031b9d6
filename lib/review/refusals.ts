import type { ReviewAction, ReviewEvent } from './event.ts';
import { type Actor, isOpen, type Proposal, type ReviewRules, type Role, roles, type Stage } from './proposal.ts';
import type { RefusalId } from './refusal.ts';

type Needs = { readonly role: Role; readonly stages: readonly Stage[] };

const underReview: readonly Stage[] = ['in-review', 'approved'];
const open: readonly Stage[] = ['draft', 'changes-requested', ...underReview];

const needs: Readonly<Record<ReviewAction, Needs>> = {
  edit: { role: 'editor', stages: open },
  rebase: { role: 'editor', stages: open },
  submit: { role: 'editor', stages: ['draft', 'changes-requested'] },
  approve: { role: 'approver', stages: underReview },
  'take-back-approval': { role: 'approver', stages: underReview },
  'request-changes': { role: 'approver', stages: underReview },
  reject: { role: 'approver', stages: ['changes-requested', ...underReview] },
  withdraw: { role: 'editor', stages: open },
  publish: { role: 'editor', stages: underReview },
  'publish-in-emergency': { role: 'owner', stages: open },
};

/** The first reason against an event, the most lasting first; null where there is none. */
export function refusalOf(proposal: Proposal, event: ReviewEvent, actor: Actor, rules: ReviewRules): RefusalId | null {
  const { role, stages } = needs[event.do];
  if (!reaches(actor.role, role)) return 'role-too-low';
  if (!isOpen(proposal)) return 'closed';
  if (!stages.includes(proposal.standing.stage)) return 'wrong-stage';
  if (event.do === 'withdraw' && proposal.author !== actor.id && actor.role !== 'owner') return 'not-yours';
  if (event.do === 'approve' && proposal.editors.includes(actor.id)) return 'own-change';
  if ('version' in event && event.version !== proposal.version) return 'outdated-version';
  if ('reason' in event && event.reason.trim() === '') return 'reason-missing';
  switch (event.do) {
    case 'rebase':
      return event.onto === rules.publishedRevision ? null : 'not-published-revision';
    case 'approve':
      if (approvalsOf(proposal).includes(actor.id)) return 'already-approved';
      return hasForbiddenErrors(proposal, rules) ? 'errors' : null;
    case 'take-back-approval':
      return approvalsOf(proposal).includes(actor.id) ? null : 'not-approved-by-you';
    case 'publish':
      if (hasForbiddenErrors(proposal, rules)) return 'errors';
      if (approvalsOf(proposal).length < rules.requiredApprovals) return 'approvals-missing';
      return isOutOfDate(proposal, rules) ? 'base-moved' : null;
    case 'publish-in-emergency':
      return isOutOfDate(proposal, rules) ? 'base-moved' : null;
    default:
      return null;
  }
}

export function reaches(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

export function approvalsOf({ standing }: Proposal): readonly string[] {
  return 'approvals' in standing ? standing.approvals : [];
}

export function hasForbiddenErrors({ errors }: Proposal, { allowsErrors }: ReviewRules): boolean {
  return errors > 0 && !allowsErrors;
}

/** Whether another revision was published since the proposal was made, so that it would undo what that one changed. */
export function isOutOfDate({ base }: Proposal, { publishedRevision }: ReviewRules): boolean {
  return base !== publishedRevision;
}
