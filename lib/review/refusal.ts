/** Why something cannot be done to a proposal. The words are `review.refusals.<id>` in `messages/`. */
export const refusalIds = [
  /** The actor's role does not reach so far. */
  'role-too-low',
  /** It is published, rejected or withdrawn. */
  'closed',
  /** It does not stand where this can be done: a draft is not approved. */
  'wrong-stage',
  /** Somebody edited it since the actor looked. */
  'outdated-version',
  /** The actor is its author or wrote in it. */
  'own-change',
  /** Only its author or an owner can. */
  'not-yours',
  'already-approved',
  'not-approved-by-you',
  'reason-missing',
  'errors',
  'approvals-missing',
  /** Another revision was published meanwhile. */
  'base-moved',
  /** What it was laid upon is not the published revision. */
  'not-published-revision',
] as const;

export type RefusalId = (typeof refusalIds)[number];

export type Refused = { readonly refused: RefusalId };
