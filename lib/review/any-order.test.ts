import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Actor,
  openProposal,
  type Proposal,
  type ReviewEvent,
  type ReviewRules,
  reasonsAgainst,
  refusalIds,
  review,
  reviewActions,
  roles,
} from './index.ts';

/** Somebody does something, perhaps late, perhaps under another role and other rules than before. */
type Turn = { readonly event: ReviewEvent; readonly actor: Actor; readonly rules: ReviewRules };

const people = ['ada', 'bo', 'cy', 'dee'];
const actor = fc.record({ id: fc.constantFrom(...people), role: fc.constantFrom(...roles, 'owner', 'approver') });
const rules: fc.Arbitrary<ReviewRules> = fc.record({
  requiredApprovals: fc.constantFrom(0, 1, 2, 3),
  allowsErrors: fc.boolean(),
  publishedRevision: fc.constantFrom(0, 0, 0, 1),
});
const steady = { weight: 4, arbitrary: fc.constant(null) };

const turn = fc.record({
  action: fc.constantFrom(...reviewActions, 'submit', 'approve', 'approve', 'approve', 'publish'),
  actor,
  behind: fc.constantFrom(0, 0, 0, 0, 1),
  errors: fc.constantFrom(0, 0, 1),
  reason: fc.constantFrom('because', 'because', ' '),
  rules: fc.option(rules, { freq: 6 }),
});
const story = fc.record({
  author: actor,
  rules,
  turns: fc.array(fc.oneof(steady, { weight: 16, arbitrary: turn }), { maxLength: 30, size: 'max' }),
});

type Seen = { readonly before: Proposal; readonly after: Proposal; readonly turn: Turn };

/** Lets things happen one after the other, those that are refused without effect. */
function play({ author, rules: first, turns }: typeof story extends fc.Arbitrary<infer Story> ? Story : never): Seen[] {
  const opened = openProposal(author, first, { errors: 0 });
  if ('refused' in opened) return [];
  const seen: Seen[] = [];
  let [proposal, now] = [opened, first];
  for (const each of turns) {
    if (each === null) continue;
    now = each.rules ?? now;
    const version = proposal.version - each.behind;
    const base = { version, reason: each.reason, errors: each.errors, onto: now.publishedRevision };
    const event = { ...base, do: each.action } as ReviewEvent;
    const outcome = review(proposal, event, each.actor, now);
    const possible = reasonsAgainst(proposal, each.actor, now)[each.action];
    if ('refused' in outcome) {
      expect(refusalIds).toContain(outcome.refused);
      if (each.behind === 0 && each.reason !== ' ') expect(outcome.refused).toBe(possible);
      continue;
    }
    expect(possible).toBeNull();
    seen.push({ before: proposal, after: outcome, turn: { event, actor: each.actor, rules: now } });
    proposal = outcome;
  }
  return seen;
}

it('nothing is published without its approvals or the mark of an emergency, whatever the order of events', () => {
  let published = 0;
  fc.assert(
    fc.property(story, (told) => {
      for (const { before, after, turn } of play(told)) {
        const { standing } = after;
        if (standing.stage !== 'published') continue;
        published++;
        expect(before.base).toBe(turn.rules.publishedRevision);
        expect(standing.revision).toBe(turn.rules.publishedRevision + 1);
        if (turn.event.do === 'publish-in-emergency') {
          expect(turn.actor.role).toBe('owner');
          expect(standing.emergency?.trim()).toBeTruthy();
          continue;
        }
        expect(turn.event.do).toBe('publish');
        expect(standing.emergency).toBeNull();
        expect(new Set(standing.approvals).size).toBe(standing.approvals.length);
        expect(standing.approvals.length).toBeGreaterThanOrEqual(turn.rules.requiredApprovals);
        if (!turn.rules.allowsErrors) expect(after.errors).toBe(0);
      }
    }),
    { numRuns: 1000 },
  );
  expect(published).toBeGreaterThan(50);
});

it('an approval counts for the version that was seen, by an approver who never wrote in it', () => {
  fc.assert(
    fc.property(story, (told) => {
      let approved = new Set<string>();
      for (const { before, after, turn } of play(told)) {
        if (turn.event.do === 'approve') {
          expect(['approver', 'owner']).toContain(turn.actor.role);
          approved.add(turn.actor.id);
        }
        if (after.version !== before.version) approved = new Set();
        const approvals = 'approvals' in after.standing ? after.standing.approvals : [];
        for (const id of approvals) {
          expect(approved).toContain(id);
          expect(after.editors).not.toContain(id);
        }
      }
    }),
    { numRuns: 600 },
  );
});

it('what happened to a proposal stays: its author, who wrote in it, and how it ended', () => {
  fc.assert(
    fc.property(story, (told) => {
      let ended = false;
      for (const { before, after, turn } of play(told)) {
        expect(ended).toBe(false);
        expect(turn.actor.role).not.toBe('viewer');
        expect(after.author).toBe(before.author);
        expect(after.editors.slice(0, before.editors.length)).toEqual(before.editors);
        const isEdit = turn.event.do === 'edit' || turn.event.do === 'rebase';
        expect(after.version).toBe(before.version + (isEdit ? 1 : 0));
        if (isEdit) expect(after.editors).toContain(turn.actor.id);
        ended = ['published', 'rejected', 'withdrawn'].includes(after.standing.stage);
        if (ended && 'reason' in after.standing) expect(after.standing.reason.trim()).not.toBe('');
      }
    }),
    { numRuns: 600 },
  );
});
