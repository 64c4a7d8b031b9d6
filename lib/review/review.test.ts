import { describe, expect, it } from 'vitest';
import {
  type Actor,
  openProposal,
  type Proposal,
  type Refused,
  type ReviewEvent,
  type ReviewRules,
  reasonsAgainst,
  review,
  settled,
} from './index.ts';

const ada: Actor = { id: 'ada', role: 'editor' };
const bo: Actor = { id: 'bo', role: 'approver' };
const cy: Actor = { id: 'cy', role: 'approver' };
const dee: Actor = { id: 'dee', role: 'owner' };
const eve: Actor = { id: 'eve', role: 'viewer' };
const rules: ReviewRules = { requiredApprovals: 2, allowsErrors: false, publishedRevision: 4 };

type Step = readonly [Actor, ReviewEvent];

function opened(errors = 0): Proposal {
  const proposal = openProposal(ada, rules, { errors });
  if ('refused' in proposal) throw new Error(proposal.refused);
  return proposal;
}

function played(steps: readonly Step[], before: Proposal = opened(), under: ReviewRules = rules): Proposal | Refused {
  return steps.reduce<Proposal | Refused>((proposal, [actor, event]) => {
    return 'refused' in proposal ? proposal : review(proposal, event, actor, under);
  }, before);
}

function stageOf(outcome: Proposal | Refused): string {
  return 'refused' in outcome ? outcome.refused : outcome.standing.stage;
}

const submit: Step = [ada, { do: 'submit', version: 1 }];
const approve = (actor: Actor, version = 1): Step => [actor, { do: 'approve', version }];
const publish: Step = [ada, { do: 'publish', version: 1 }];
const edit = (actor: Actor, errors = 0): Step => [actor, { do: 'edit', errors }];

describe('a proposal', () => {
  it('is published once enough others approved it', () => {
    const outcome = played([submit, approve(bo), approve(cy), publish]);
    expect(outcome).toMatchObject({
      standing: { stage: 'published', by: 'ada', revision: 5, approvals: ['bo', 'cy'], emergency: null },
    });
  });

  it.each<readonly [string, readonly Step[], string]>([
    ['a draft', [], 'draft'],
    ['nobody approved yet', [submit], 'in-review'],
    ['one of two approved', [submit, approve(bo)], 'in-review'],
    ['both approved', [submit, approve(bo), approve(cy)], 'approved'],
    ['a draft is not approved', [approve(bo)], 'wrong-stage'],
    ['an approval too few', [submit, approve(bo), publish], 'approvals-missing'],
    ['the same approval twice', [submit, approve(bo), approve(bo)], 'already-approved'],
    [
      'an editor approves',
      [
        submit,
        [
          { id: 'fay', role: 'editor' },
          { do: 'approve', version: 1 },
        ],
      ],
      'role-too-low',
    ],
    ['its author approves as an owner', [submit, approve({ id: 'ada', role: 'owner' })], 'own-change'],
    [
      'somebody who wrote in it approves',
      [edit(bo), [ada, { do: 'submit', version: 2 }], approve(bo, 2)],
      'own-change',
    ],
    ['an edit voids approvals', [submit, approve(bo), approve(cy), edit(ada)], 'in-review'],
    ['approval of a text that was edited', [submit, edit(ada), approve(bo)], 'outdated-version'],
    ['approval taken back', [submit, approve(bo), approve(cy), [cy, { do: 'take-back-approval' }]], 'in-review'],
    ['an approval that was never given', [submit, [cy, { do: 'take-back-approval' }]], 'not-approved-by-you'],
    ['changes requested', [submit, [bo, { do: 'request-changes', version: 1, reason: 'port' }]], 'changes-requested'],
    ['… without a reason', [submit, [bo, { do: 'request-changes', version: 1, reason: ' ' }]], 'reason-missing'],
    [
      '… cannot be published',
      [submit, [bo, { do: 'request-changes', version: 1, reason: 'x' }], publish],
      'wrong-stage',
    ],
    ['… and submitted again', [submit, [bo, { do: 'request-changes', version: 1, reason: 'x' }], submit], 'in-review'],
    ['rejected', [submit, [bo, { do: 'reject', reason: 'no' }]], 'rejected'],
    ['rejected is the end', [submit, [bo, { do: 'reject', reason: 'no' }], edit(ada)], 'closed'],
    ['withdrawn by its author', [[ada, { do: 'withdraw', reason: 'mistake' }]], 'withdrawn'],
    ['withdrawn by somebody else', [[bo, { do: 'withdraw', reason: 'mistake' }]], 'not-yours'],
    ['withdrawn by an owner', [[dee, { do: 'withdraw', reason: 'left us' }]], 'withdrawn'],
    ['edited by a viewer', [edit(eve)], 'role-too-low'],
    ['errors block approval', [edit(ada, 1), [ada, { do: 'submit', version: 2 }], approve(bo, 2)], 'errors'],
  ])('%s', (_, steps, stage) => {
    expect(stageOf(played(steps))).toBe(stage);
  });

  it('with errors is approved where the profile allows that', () => {
    const allowing = { ...rules, allowsErrors: true };
    expect(stageOf(played([submit, approve(bo), approve(cy), publish], opened(2), allowing))).toBe('published');
  });

  it('needs nobody where no approvals are asked for', () => {
    const free = { ...rules, requiredApprovals: 0 } as const;
    expect(stageOf(played([submit, publish], opened(), free))).toBe('published');
    expect(stageOf(played([submit, publish], opened(1), free))).toBe('errors');
  });

  it('is laid upon the published revision before it is published, and approved again', () => {
    const moved = { ...rules, publishedRevision: 5 };
    const approved = played([submit, approve(bo), approve(cy)]) as Proposal;
    expect(played([publish], approved, moved)).toEqual({ refused: 'base-moved' });
    expect(played([[ada, { do: 'rebase', onto: 4, errors: 0 }]], approved, moved)).toEqual({
      refused: 'not-published-revision',
    });
    const rebased = played([[ada, { do: 'rebase', onto: 5, errors: 0 }]], approved, moved) as Proposal;
    expect(rebased).toMatchObject({ base: 5, version: 2, standing: { stage: 'in-review', approvals: [] } });
    const again = played([approve(bo, 2), approve(cy, 2), [ada, { do: 'publish', version: 2 }]], rebased, moved);
    expect(again).toMatchObject({ standing: { stage: 'published', revision: 6 } });
  });

  it('stands as the rules of now have it', () => {
    const approved = played([submit, approve(bo), approve(cy)]) as Proposal;
    const stricter = { ...rules, requiredApprovals: 3 } as const;
    expect(settled(approved, stricter).standing.stage).toBe('in-review');
    expect(played([publish], approved, stricter)).toEqual({ refused: 'approvals-missing' });
    const waiting = played([submit, approve(bo)]) as Proposal;
    expect(settled(waiting, { ...rules, requiredApprovals: 1 }).standing.stage).toBe('approved');
  });
});

describe('an emergency', () => {
  const inEmergency = (actor: Actor, reason: string): Step => [
    actor,
    { do: 'publish-in-emergency', version: 1, reason },
  ];

  it('is an owner’s, with a reason, and marked for ever', () => {
    expect(played([inEmergency(dee, 'the mirror is gone')])).toMatchObject({
      standing: { stage: 'published', emergency: 'the mirror is gone', approvals: [], requiredApprovals: 2 },
    });
    expect(played([inEmergency(dee, '\n')])).toEqual({ refused: 'reason-missing' });
    expect(played([inEmergency(bo, 'quick')])).toEqual({ refused: 'role-too-low' });
    expect(played([inEmergency(dee, 'x')], opened(), { ...rules, publishedRevision: 9 })).toEqual({
      refused: 'base-moved',
    });
  });
});

describe('what a page offers', () => {
  it('is what would be done', () => {
    const waiting = played([submit, approve(bo)]) as Proposal;
    expect(reasonsAgainst(waiting, ada, rules)).toEqual({
      edit: null,
      rebase: null,
      submit: 'wrong-stage',
      approve: 'role-too-low',
      'take-back-approval': 'role-too-low',
      'request-changes': 'role-too-low',
      reject: 'role-too-low',
      withdraw: null,
      publish: 'approvals-missing',
      'publish-in-emergency': 'role-too-low',
    });
  });

  it('is nothing to viewers', () => {
    expect(new Set(Object.values(reasonsAgainst(opened(), eve, rules)))).toEqual(new Set(['role-too-low']));
    expect(openProposal(eve, rules, { errors: 0 })).toEqual({ refused: 'role-too-low' });
  });
});
