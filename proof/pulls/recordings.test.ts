import { expect, test } from 'vitest';
import { createPullPlanner } from '../../lib/pull/index.ts';
import { cases, settingOf } from './cases.ts';
import { expectOutcome } from './expect-outcome.ts';
import { outcomeOf } from './outcome.ts';
import { readRecordings } from './recordings.ts';

const byNode = Map.groupBy(readRecordings(), ({ case: name, line, containerd }) => `${name} ${line} ${containerd}`);

test.each([...byNode])('%s is planned as it was pulled', (_node, pulls) => {
  const [first] = pulls;
  const which = cases.find(({ name }) => name === first?.case);
  if (first === undefined || which === undefined) throw new Error('No such case');
  const plan = createPullPlanner(settingOf(which, first.line, first.containerd));
  for (const { case: _case, line: _line, containerd: _containerd, image, ...outcome } of pulls) {
    expectOutcome(outcomeOf(plan(image)), outcome, image);
  }
});

test('every case was pulled by every containerd', () => {
  const pulled = new Set(readRecordings().map(({ case: name, containerd }) => `${name} ${containerd}`));
  const versions = new Set(readRecordings().map(({ containerd }) => containerd));
  expect(pulled.size).toBe(versions.size * cases.length);
});
