import { describe, expect, it } from 'vitest';
import {
  type Actor,
  openProposal,
  type Proposal,
  type ReviewRules,
  reasonsAgainst,
  review,
} from '@/lib/review/index.ts';
import { choicesOf, ofOlderVersion } from './choices.ts';

const rules: ReviewRules = { requiredApprovals: 1, allowsErrors: false, publishedRevision: 1 };
const author: Actor = { id: 'ada', role: 'approver' };
const editor: Actor = { id: 'abe', role: 'editor' };
const approver: Actor = { id: 'bob', role: 'approver' };
const owner: Actor = { id: 'dee', role: 'owner' };
const viewer: Actor = { id: 'eve', role: 'viewer' };

function made(step: ReturnType<typeof review>): Proposal {
  if ('refused' in step) throw new Error(step.refused);
  return step;
}

const draft = made(openProposal(author, rules, { errors: 0 }));
const inReview = made(review(draft, { do: 'submit', version: 1 }, author, rules));
const approved = made(review(inReview, { do: 'approve', version: 1 }, approver, rules));

function shown(proposal: Proposal, actor: Actor): readonly string[] {
  const choices = choicesOf(proposal.standing.stage, reasonsAgainst(proposal, actor, rules));
  return choices.map(({ choice, reason }) => (reason === null ? choice : `${choice}: ${reason}`));
}

describe('what a review offers', () => {
  it('to whoever wrote the change', () => {
    expect(shown(draft, author)).toEqual(['submit', 'withdraw']);
    expect(shown(inReview, author)).toEqual([
      'approve: own-change',
      'request-changes',
      'publish: approvals-missing',
      'reject',
      'withdraw',
    ]);
    expect(shown(approved, author)).toContain('publish');
  });

  it('to those who judge it', () => {
    expect(shown(inReview, approver)).toEqual(['approve', 'request-changes', 'publish: approvals-missing', 'reject']);
    expect(shown(approved, approver)).toEqual(['take-back-approval', 'request-changes', 'publish', 'reject']);
  });

  it('to those who may not', () => {
    expect(shown(inReview, editor)).toEqual(['approve: role-too-low', 'publish: approvals-missing']);
    expect(shown(draft, viewer)).toEqual(['submit: role-too-low']);
    expect(shown(inReview, viewer)).toEqual(['approve: role-too-low']);
  });

  it('to an owner an emergency alone where approvals are missing', () => {
    expect(shown(draft, owner)).toContain('publish-in-emergency');
    expect(shown(inReview, owner)).toContain('publish-in-emergency');
    expect(shown(approved, owner)).not.toContain('publish-in-emergency');
  });

  it('no judgement of a version that is not the last one, but for the end of it', () => {
    const mine = choicesOf('in-review', ofOlderVersion({ approve: null, reject: null, publish: 'approvals-missing' }));
    const reasons = new Map(mine.map(({ choice, reason }) => [choice, reason]));
    expect(reasons.get('approve')).toBe('outdated-version');
    expect(reasons.get('request-changes')).toBe('outdated-version');
    expect(reasons.get('publish')).toBe('approvals-missing');
    expect(reasons.get('reject')).toBeNull();
  });
});
