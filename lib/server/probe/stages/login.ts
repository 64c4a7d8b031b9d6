import 'server-only';
import { loginVerdict } from '../../../probe/judge/login.ts';
import type { Followed } from '../http/follow.ts';
import type { ProbeUrl } from '../http/probe-url.ts';
import { logIn } from '../login/log-in.ts';
import type { LoggedIn } from '../login/logged-in.ts';
import { toldApi } from './api.ts';
import { type Asking, askedBy, judgeWhenAsking, send } from './asking.ts';
import { stageOf } from './run.ts';

type First = { readonly followed: Followed; readonly url: ProbeUrl; readonly method: 'GET' | 'HEAD' };

/** Does what the first answer demands, and asks once more. */
export function passLogin(asking: Asking, first: First, trustRealm: (realm: ProbeUrl) => void): Promise<LoggedIn> {
  const { run, exchange } = asking;
  const { subject, limits } = run;
  const { image } = subject;
  const { followed, url, method } = first;
  const work = async (signal: AbortSignal) => {
    const loggedIn = await logIn(followed, {
      loginOf: subject.loginOf,
      scope: image?.scope ?? null,
      send: (request, authorize) => exchange.send({ ...request, accept: '*/*' }, authorize, signal),
      trustRealm,
      retry: (authorize) => send(asking, method, url, image === null ? 'api' : 'manifest', authorize, signal),
    });
    const key = subject.loginOf(followed.answer.url.host)?.key ?? null;
    const verdict = loginVerdict(loggedIn.outcome, {
      asked: askedBy(asking, method),
      repository: image?.repository ?? null,
      key,
    });
    return { result: loggedIn, verdict: judged(loggedIn, verdict), facts: loggedIn.facts };
  };
  /** Without an image, what comes after the login is the last word on the API. */
  const judged = (loggedIn: LoggedIn, verdict: ReturnType<typeof loginVerdict>) => {
    const isLast = image === null && verdict.severity !== 'failure' && loggedIn.outcome.kind !== 'not-needed';
    if (!isLast) return verdict;
    const api = toldApi(asking, url, loggedIn.followed, true).verdict;
    return api.severity === 'failure' ? api : verdict;
  };
  return stageOf(run, 'login', url, { limit: limits.stage, what: 'answer' }, work, judgeWhenAsking(asking));
}
