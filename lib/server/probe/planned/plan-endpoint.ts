import 'server-only';
import { failure, type Verdict } from '../../../probe/verdict.ts';
import { planEndpoint as findEndpoint, type PullPlan } from '../../../pull/index.ts';
import { hideUrlPasswords } from '../../../registries/url-password.ts';
import type { EndpointTest } from '../../api/questions.ts';
import type { PlayedNode } from './node.ts';
import type { PlannedTest } from './planned-test.ts';
import { subjectOf } from './subject-of.ts';

/** Finds how containerd would ask one endpoint of a mirror. */
export function planEndpoint({ id, image, ...place }: EndpointTest, node: PlayedNode): PlannedTest {
  const asked = image?.toWellFormed() ?? null;
  const found = findEndpoint(place, asked, node.plan);
  if (found.kind === 'unplanned') return { kind: 'nothing', id, verdict: unplanned(found.plan) };
  if (found.kind === 'not-asked') return { kind: 'nothing', id, verdict: failure('not-asked') };
  const name = asked === null ? null : node.imageName(asked);
  return { kind: 'endpoint', id, subject: subjectOf(found.attempt, node, name, true) };
}

export function unplanned(plan: Exclude<PullPlan, { kind: 'attempts' }>): Verdict {
  const reason = plan.kind === 'fails' ? plan.fails : plan.kind === 'refused' ? plan.refused : plan.error;
  const shown = hideUrlPasswords(reason);
  return failure('not-planned', { reason: shown }, shown);
}
