import { expect, it } from 'vitest';
import { openProposal, refusalIds, review, roles } from '../lib/review/index.ts';
import { catalog } from './catalog.ts';

const words = catalog.en.review;

it('has words for every role and every refusal of a review, and for no other', () => {
  expect(Object.keys(words.roles)).toEqual(roles);
  expect(Object.keys(words.refusals)).toEqual(refusalIds);
});

it('has words for the stage that a proposal stands in', () => {
  const rules = { requiredApprovals: 0, allowsErrors: false, publishedRevision: 0 } as const;
  const owner = { id: 'ada', role: 'owner' } as const;
  const opened = openProposal(owner, rules, { errors: 0 });
  if ('refused' in opened) throw new Error(opened.refused);
  const submitted = review(opened, { do: 'submit', version: 1 }, owner, rules);
  if ('refused' in submitted) throw new Error(submitted.refused);
  const stages = Object.keys(words.stages);
  expect(stages).toContain(opened.standing.stage);
  expect(stages).toContain(submitted.standing.stage);
});
