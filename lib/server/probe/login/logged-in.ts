import 'server-only';
import type { LoginFacts } from '../../../probe/facts.ts';
import type { LoginOutcome } from '../../../probe/judge/login.ts';
import type { Authorize } from '../http/answer.ts';
import type { Followed } from '../http/follow.ts';
import type { ProbeUrl } from '../http/probe-url.ts';
import type { LoginOf } from './login.ts';
import type { Send } from './token.ts';

export type LoggedIn = {
  readonly outcome: LoginOutcome;
  readonly facts: LoginFacts;
  /** The answer once logged in, or the last one before. */
  readonly followed: Followed;
  readonly authorize: Authorize;
};

export type LoginTools = {
  readonly loginOf: LoginOf;
  /** The scope that containerd asks for by itself. */
  readonly scope: string | null;
  readonly send: Send;
  /** Told before the realm is asked, which gets the client certificate too. */
  readonly trustRealm: (realm: ProbeUrl) => void;
  /** Makes the request once more. */
  readonly retry: (authorize: Authorize) => Promise<Followed>;
};
