import { expect, it } from 'vitest';
import { stageNames } from '../lib/probe/facts.ts';
import { verdictIds } from '../lib/probe/verdict-ids.ts';
import { catalog } from './catalog.ts';

const { says, stages, todo } = catalog.en.probe;

it('has words for every stage and every verdict of a test, and for no other', () => {
  expect(Object.keys(stages)).toEqual(stageNames);
  expect(Object.keys(says).sort()).toEqual([...verdictIds].sort());
  expect(verdictIds).toEqual(expect.arrayContaining(Object.keys(todo)));
});
