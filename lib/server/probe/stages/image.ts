import 'server-only';
import type { ImageFacts } from '../../../probe/facts.ts';
import { imageVerdict } from '../../../probe/judge/answer.ts';
import { type Authorize, anonymous } from '../http/answer.ts';
import { answerFacts, shownHeader } from '../http/answer-facts.ts';
import { bodyHint } from '../http/body-hint.ts';
import type { Followed } from '../http/follow.ts';
import type { ProbeUrl } from '../http/probe-url.ts';
import type { LoggedIn } from '../login/logged-in.ts';
import type { SubjectImage } from '../subject.ts';
import { type Asking, askedBy, judgeWhenAsking, send } from './asking.ts';
import { platformsIn } from './platforms.ts';
import { stageOf } from './run.ts';

export type FirstAnswer = { readonly followed: Followed; readonly url: ProbeUrl; readonly method: 'GET' | 'HEAD' };

const index = /^application\/vnd\.(?:docker\.distribution\.manifest\.list|oci\.image\.index)\./;

/** containerd's first request, without a login as it makes it, and by GET where HEAD is not known. Only its failure is told. */
export function askImage(asking: Asking, url: ProbeUrl): Promise<FirstAnswer> {
  const { run } = asking;
  const work = async (signal: AbortSignal) => {
    const head = await send(asking, 'HEAD', url, 'manifest', anonymous, signal);
    const isUnknown = head.answer.status === 405;
    const followed = isUnknown ? await send(asking, 'GET', url, 'manifest', anonymous, signal) : head;
    return { result: { followed, url, method: isUnknown ? 'GET' : 'HEAD' } as const, verdict: null, facts: null };
  };
  return stageOf(run, 'image', url, { limit: run.limits.stage, what: 'answer' }, work, judgeWhenAsking(asking));
}

/** Tells of the image what its answer says. */
export function tellImage(asking: Asking, image: SubjectImage, first: FirstAnswer, { followed, authorize }: LoggedIn) {
  const { run } = asking;
  const { url, method } = first;
  const work = async (signal: AbortSignal) => {
    const facts = await imageFacts(asking, url, followed, authorize, signal);
    const { answer } = followed;
    const hint = bodyHint(answer);
    const asked = askedBy(asking, method);
    const verdict = imageVerdict({ facts, hint, retryAfter: shownHeader(answer, 'retry-after'), asked }, image.name);
    return { result: answer.status, verdict, facts };
  };
  return stageOf(run, 'image', url, { limit: run.limits.stage, what: 'answer' }, work, judgeWhenAsking(asking));
}

async function imageFacts(
  asking: Asking,
  url: ProbeUrl,
  followed: Followed,
  authorize: Authorize,
  signal: AbortSignal,
): Promise<ImageFacts> {
  const { answer } = followed;
  const facts = answerFacts(url, followed);
  const isGood = answer.status >= 200 && answer.status < 300;
  const mediaType = facts.contentType.split(';', 1)[0]?.trim() || null;
  const length = Number(answer.header('content-length') ?? Number.NaN);
  const limit = shownHeader(answer, 'ratelimit-limit');
  const remaining = shownHeader(answer, 'ratelimit-remaining');
  const rateLimit = limit === null && remaining === null ? null : { limit, remaining };
  // A GET counts as a pull where pulls are counted.
  const asksForPlatforms = isGood && rateLimit === null && mediaType !== null && index.test(mediaType);
  const platforms = asksForPlatforms ? await askPlatforms(asking, url, answer.body, authorize, signal) : [];
  return {
    ...facts,
    stage: 'image',
    digest: isGood ? shownHeader(answer, 'docker-content-digest') : null,
    mediaType: isGood ? mediaType : null,
    size: isGood && Number.isSafeInteger(length) ? length : null,
    platforms,
    rateLimit,
  };
}

async function askPlatforms(asking: Asking, url: ProbeUrl, known: string, authorize: Authorize, signal: AbortSignal) {
  const body = known === '' ? (await send(asking, 'GET', url, 'manifest', authorize, signal)).answer.body : known;
  return platformsIn(body);
}
