import 'server-only';
import { apiVerdict } from '../../../probe/judge/answer.ts';
import { apiUrl as apiTarget } from '../../../pull/index.ts';
import { anonymous } from '../http/answer.ts';
import { answerFacts, shownHeader } from '../http/answer-facts.ts';
import { bodyHint } from '../http/body-hint.ts';
import type { Followed } from '../http/follow.ts';
import type { ProbeUrl } from '../http/probe-url.ts';
import { type Asking, askedBy, judgeWhenAsking, send } from './asking.ts';
import { stageOf } from './run.ts';

/** `GET /v2/`: whether a registry answers there. containerd does not ask this, so where an image follows, that decides. */
export function askApi(asking: Asking): Promise<Followed> {
  const { run, root } = asking;
  const url = apiUrl(root);
  const isAlone = run.subject.image === null;
  const work = async (signal: AbortSignal) => {
    const followed = await send(asking, 'GET', url, 'api', anonymous, signal);
    return { result: followed, ...toldApi(asking, url, followed, isAlone) };
  };
  return stageOf(run, 'api', url, { limit: run.limits.stage, what: 'answer' }, work, judgeWhenAsking(asking));
}

export function toldApi(asking: Asking, url: ProbeUrl, followed: Followed, isAlone: boolean) {
  const facts = answerFacts(url, followed);
  const hint = bodyHint(followed.answer);
  const retryAfter = shownHeader(followed.answer, 'retry-after');
  const verdict = apiVerdict({ facts, hint, retryAfter, asked: askedBy(asking, 'GET') }, isAlone);
  return { verdict, facts: { stage: 'api', ...facts } as const };
}

export function apiUrl(root: ProbeUrl): ProbeUrl {
  return { ...root, target: apiTarget(root.target) };
}
