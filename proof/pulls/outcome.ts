import type { PullPlan } from '../../lib/pull/index.ts';

/** What a pull came to, where every host asks for a login and then has nothing. */
export type Outcome =
  | { readonly attempts: readonly ShownAttempt[] }
  | { readonly refused: string }
  | { readonly fails: string }
  | { readonly error: string };

/** Of a host that was asked, all that its server could see. */
export type ShownAttempt = {
  readonly method: string;
  readonly url: string;
  readonly user: string | null;
  /** The file of the client's certificate. */
  readonly client: string | null;
  /** Whose certificates are taken besides those that every node trusts: a CA's, by its file, or everybody's. */
  readonly trusts: string | null;
};

export const anybody = 'anybody';

export function outcomeOf(plan: PullPlan): Outcome {
  if (plan.kind === 'refused') return { refused: plan.refused };
  if (plan.kind === 'fails') return { fails: plan.fails };
  if (plan.kind === 'error') return { error: plan.error };
  return {
    attempts: plan.attempts.map(({ method, url, credential, tls }) => ({
      method,
      url,
      user: credential?.user ?? null,
      client: tls.cert,
      trusts: tls.skipVerify ? anybody : tls.ca,
    })),
  };
}
