export { type ReviewAction, type ReviewEvent, reviewActions } from './event.ts';
export { reasonsAgainst } from './possible-actions.ts';
export {
  type Actor,
  type Approvals,
  type Change,
  isOpen,
  type Proposal,
  type Published,
  type ReviewRules,
  type Role,
  roles,
  type Stage,
  type Standing,
} from './proposal.ts';
export { type RefusalId, type Refused, refusalIds } from './refusal.ts';
export { openProposal, review, settled } from './review.ts';
