import type { ProbeEvent } from './events.ts';

type Told<Kind extends ProbeEvent['kind']> = Extract<ProbeEvent, { kind: Kind }>;

export type TestedStage = Omit<Told<'stage'>, 'kind' | 'test' | 'attempt'>;

export type ToldVerdict = TestedStage['verdict'];

/** One host that was asked, with what came of it so far. */
export type TestedHost = Pick<Told<'attempt'>, 'host' | 'scheme'> & { readonly stages: readonly TestedStage[] };

/** What is known of a test, while it runs and after. */
export type TestResult = {
  readonly state: TestState;
  readonly hosts: readonly TestedHost[];
  /** Which host gave the image, of a pull. */
  readonly answered: number | null;
  /** Of a pull, or why nothing was asked. */
  readonly verdict: ToldVerdict | null;
  /** How long all took; null where it did not come to its end. */
  readonly ms: number | null;
};

/** `stopped` is a test that was called off, or of which the server told no end. */
export type TestState = Told<'end'>['state'] | 'running' | 'stopped';

export const begun: TestResult = { state: 'running', hosts: [], answered: null, verdict: null, ms: null };

/** A result with one more line of the answer in it. */
export function withEvent(result: TestResult, event: Exclude<ProbeEvent, { kind: 'done' }>): TestResult {
  if (event.kind === 'end') {
    const { state, answered, verdict, ms } = event;
    return { ...result, state, answered, verdict, ms };
  }
  const { attempt } = event;
  if (event.kind === 'attempt') {
    const { host, scheme } = event;
    return { ...result, hosts: [...result.hosts.slice(0, attempt), { host, scheme, stages: [] }] };
  }
  const asked = result.hosts[attempt];
  if (asked === undefined) return result;
  const { stage, scheme, verdict, facts, ms } = event;
  const stages = [...asked.stages, { stage, scheme, verdict, facts, ms }];
  return { ...result, hosts: result.hosts.with(attempt, { ...asked, stages }) };
}

/** What came of a test whose end is not told any more. */
export function stopped(result: TestResult): TestResult {
  return result.state === 'running' ? { ...result, state: 'stopped' } : result;
}

/** The one verdict that matters: what ended a test, else what is to be warned of, else the last. */
export function tellingVerdict({ hosts, verdict }: Pick<TestResult, 'hosts' | 'verdict'>): ToldVerdict | null {
  if (verdict !== null) return verdict;
  const verdicts = hosts.flatMap(({ stages }) => stages.map((stage) => stage.verdict));
  const worst = (severity: ToldVerdict['severity']) => verdicts.find((each) => each.severity === severity);
  const good = verdicts.findLast(({ id }) => id !== 'login-not-needed');
  return worst('failure') ?? worst('warning') ?? good ?? null;
}

const refusals: ReadonlySet<ToldVerdict['id']> = new Set([
  'address-refused',
  'port-refused',
  'redirect-refused',
  'realm-refused',
]);

/** `refused` is a test that this server's own rules ended, which says nothing of the nodes. */
export type OutcomeState = TestState | 'refused';

export function outcomeState(result: TestResult): OutcomeState {
  const id = result.state === 'fails' ? tellingVerdict(result)?.id : undefined;
  return id !== undefined && refusals.has(id) ? 'refused' : result.state;
}

/** How one host fared. */
export function hostState({ stages }: TestedHost): 'works' | 'warnings' | 'fails' | 'refused' {
  const severities = stages.map(({ verdict }) => verdict.severity);
  if (stages.some(({ verdict }) => refusals.has(verdict.id))) return 'refused';
  if (severities.includes('failure')) return 'fails';
  return severities.includes('warning') ? 'warnings' : 'works';
}
