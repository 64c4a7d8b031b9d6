import { type EndpointPlace, planEndpoint } from './endpoint-plan.ts';
import type { LoginOf } from './logins.ts';
import type { Attempt, PullPlan } from './plan.ts';

/** What can be tested: an endpoint, alone or for an image, or the pull of an image. */
export type TestSubject =
  | ({ readonly kind: 'endpoint'; readonly image: string | null } & EndpointPlace)
  | { readonly kind: 'pull'; readonly image: string };

/** A node as far as tests depend on it. */
export type TestedNode = {
  readonly plan: (image: string) => PullPlan;
  readonly loginOf: LoginOf;
  /** What is in a TLS file, or null where that is not known. */
  readonly textOf: (path: string) => string | null;
};

/** The hosts that a test asks; none where containerd asks nobody. */
export function testedAttempts(subject: TestSubject, { plan }: Pick<TestedNode, 'plan'>): readonly Attempt[] {
  if (subject.kind === 'endpoint') {
    const found = planEndpoint(subject, subject.image, plan);
    return found.kind === 'asked' ? [found.attempt] : [];
  }
  const planned = plan(subject.image);
  return planned.kind === 'attempts' ? planned.attempts : [];
}

/** A text that becomes another one when a test would ask something else, trust somebody else or send another login. It holds secrets. */
export function testKey(subject: TestSubject, node: TestedNode): string {
  const attempts = testedAttempts(subject, node);
  const asked = attempts.map((attempt) => {
    const { root, url, repository, rewrite, thenHttp, tls } = attempt;
    return [
      root,
      subject.image === null ? null : [url, repository, rewrite?.from],
      thenHttp,
      tls,
      [tls.ca, tls.cert, tls.key].map((path) => path && node.textOf(path)),
      node.loginOf(attempt),
    ];
  });
  return JSON.stringify(asked.length > 0 ? asked : reasonOf(subject, node));
}

function reasonOf(subject: TestSubject, { plan }: TestedNode): unknown {
  if (subject.kind === 'pull') return plan(subject.image);
  const found = planEndpoint(subject, subject.image, plan);
  return found.kind === 'unplanned' ? { ...found.plan, notes: [] } : found.kind;
}
