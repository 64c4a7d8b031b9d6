import 'server-only';
import { readNode } from '../../api/index.ts';
import { loadRegexp } from '../../go/regexp/index.ts';
import type { Verdict } from '../../probe/verdict.ts';
import type { ProfileContent } from '../../profile/content.ts';
import { Limiter } from '../probe/limiter.ts';
import { playNode } from '../probe/planned/node.ts';
import { planEndpoint } from '../probe/planned/plan-endpoint.ts';
import { runAttempt } from '../probe/run-attempt.ts';
import type { Tools } from '../probe/stages/run.ts';
import type { Subject } from '../probe/subject.ts';

export type Tested = {
  /** Scheme, host and port. */
  readonly endpoint: string;
  readonly failure: Verdict | null;
  /** The days that its certificate still has, where they are few. */
  readonly days: number | null;
};

// Few at a time: nobody waits for it.
const limiter = new Limiter(4);

/** Asks each endpoint of a content's mirrors once, as containerd would. */
export async function testEndpoints(
  { document, target, tlsFiles }: ProfileContent,
  tools: Tools,
  signal: AbortSignal,
): Promise<readonly Tested[]> {
  const { options, ...asked } = target;
  const question = { registriesYaml: document, ...asked, options: { program: target.program, ...options } };
  const read = readNode(question, await loadRegexp());
  if (!read.ok) return [];
  const node = playNode(read.setting, Object.fromEntries(tlsFiles.map(({ path, text }) => [path, text])));
  const subjects = new Map<string, Subject>();
  for (const [mirror, { endpoint: endpoints }] of read.setting.model.mirrors ?? []) {
    for (const endpoint of (endpoints ?? []).keys()) {
      const test = planEndpoint({ id: '', mirror, endpoint }, node);
      if (test.kind === 'endpoint') subjects.set(originOf(test.subject), test.subject);
    }
  }
  const owner = {};
  return Promise.all(
    [...subjects].map(([endpoint, subject]) =>
      limiter.run(owner, signal, () => testOne(endpoint, subject, tools, signal)),
    ),
  );
}

async function testOne(endpoint: string, subject: Subject, tools: Tools, signal: AbortSignal): Promise<Tested> {
  let days: number | null = null;
  const failure = await runAttempt(subject, tools, signal, ({ verdict }) => {
    if (verdict.id === 'certificate-expires-soon') days = Number(verdict.values.days);
  });
  return { endpoint, failure, days };
}

function originOf({ root }: Subject): string {
  return /^\w+:\/\/[^/?#]*/.exec(root)?.[0].replace(/\/\/.*@/, '//') ?? '';
}
