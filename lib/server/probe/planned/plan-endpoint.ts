import 'server-only';
import { failure, type Verdict } from '../../../probe/verdict.ts';
import type { Attempt, PullPlan } from '../../../pull/index.ts';
import { hideUrlPasswords } from '../../../registries/url-password.ts';
import type { EndpointTest } from '../../api/questions.ts';
import type { PlayedNode } from './node.ts';
import type { PlannedTest } from './planned-test.ts';
import { subjectOf } from './subject-of.ts';

/** Stands in for a registry that has no mirror of its own, where `*` is tested without an image. */
const anyRegistry = 'registry.invalid';
const anyRepository = 'portolan/test:latest';

/** Finds how containerd would ask one endpoint of a mirror. */
export function planEndpoint({ id, mirror, endpoint, image }: EndpointTest, node: PlayedNode): PlannedTest {
  const registry = mirror === '*' ? anyRegistry : mirror;
  const asked = image?.toWellFormed() ?? `${registry}/${anyRepository}`;
  const plan = node.plan(asked);
  if (plan.kind !== 'attempts') return { kind: 'nothing', id, verdict: unplanned(plan) };
  const attempt = plan.attempts.find((found) => isOf(found, mirror, endpoint));
  if (attempt === undefined) return { kind: 'nothing', id, verdict: failure('not-asked') };
  const name = image === undefined ? null : node.imageName(asked);
  const root = mirror === '*' && name === null ? attempt.root.replace(/\?.*$/s, '') : attempt.root;
  return { kind: 'endpoint', id, subject: subjectOf({ ...attempt, root }, node, name, true) };
}

function isOf({ sources, why }: Attempt, mirror: string, endpoint: number | null): boolean {
  if (endpoint === null) return why.id.startsWith('registry-');
  return sources.some(
    ([section, name, key, index]) =>
      section === 'mirrors' && name === mirror && key === 'endpoint' && index === endpoint,
  );
}

export function unplanned(plan: Exclude<PullPlan, { kind: 'attempts' }>): Verdict {
  const reason = plan.kind === 'fails' ? plan.fails : plan.kind === 'refused' ? plan.refused : plan.error;
  const shown = hideUrlPasswords(reason);
  return failure('not-planned', { reason: shown }, shown);
}
