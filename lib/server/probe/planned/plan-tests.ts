import 'server-only';
import type { ProbesQuestion } from '../../api/questions.ts';
import type { PlayedNode } from './node.ts';
import { planEndpoint, unplanned } from './plan-endpoint.ts';
import type { PlannedTest } from './planned-test.ts';
import { subjectOf } from './subject-of.ts';

/** What a question's tests will ask, in its order, pulls last. */
export function planTests({ endpoints = [], pulls = [] }: ProbesQuestion, node: PlayedNode): readonly PlannedTest[] {
  return [...endpoints.map((test) => planEndpoint(test, node)), ...pulls.map((test) => planPull(test, node))];
}

function planPull({ id, image }: { readonly id: string; readonly image: string }, node: PlayedNode): PlannedTest {
  const asked = image.toWellFormed();
  const plan = node.plan(asked);
  if (plan.kind !== 'attempts') return { kind: 'nothing', id, verdict: unplanned(plan) };
  const name = node.imageName(asked);
  const hosts = plan.attempts.map((attempt) => ({
    subject: subjectOf(attempt, node, name, false),
    isBlob: attempt.why.id === 'blob-after-manifest',
  }));
  return { kind: 'pull', id, name: name?.name ?? asked, hosts };
}
