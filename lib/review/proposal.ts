/** Each role may do what the one before it may. */
export const roles = ['viewer', 'editor', 'approver', 'owner'] as const;

export type Role = (typeof roles)[number];

export type Actor = { readonly id: string; readonly role: Role };

/** What a profile asks of changes, and the number of the revision that it has published; 0 before the first. */
export type ReviewRules = {
  readonly requiredApprovals: 0 | 1 | 2 | 3;
  readonly allowsErrors: boolean;
  readonly publishedRevision: number;
};

/** What stays true of a proposal wherever it stands. */
export type Change = {
  readonly author: string;
  /** Everybody who has written in it, the author among them: none of them may approve it. */
  readonly editors: readonly string[];
  /** Grows with each edit; whoever judges says which one they saw. */
  readonly version: number;
  /** The published revision that it was made from. */
  readonly base: number;
  /** How many diagnostics of severity `error` its document has. */
  readonly errors: number;
};

/** The ids of those who approved this version, in the order in which they did. */
export type Approvals = readonly string[];

/** Somebody's word on why a proposal went no further. */
type Ended = { readonly by: string; readonly reason: string };

export type Published = {
  readonly stage: 'published';
  readonly by: string;
  readonly revision: number;
  readonly approvals: Approvals;
  /** How many it needed then: rules change, what was published stays as it was. */
  readonly requiredApprovals: number;
  /** Why an owner did not wait for them; null where nobody had to be passed over. */
  readonly emergency: string | null;
};

export type Standing =
  | { readonly stage: 'draft' }
  | { readonly stage: 'in-review'; readonly approvals: Approvals }
  | ({ readonly stage: 'changes-requested' } & Ended)
  | { readonly stage: 'approved'; readonly approvals: Approvals }
  | Published
  | ({ readonly stage: 'rejected' } & Ended)
  | ({ readonly stage: 'withdrawn' } & Ended);

export type Stage = Standing['stage'];

export type Proposal = Change & { readonly standing: Standing };

/** A stage in which something may still happen. */
export function isOpen({ standing }: Pick<Proposal, 'standing'>): boolean {
  return !['published', 'rejected', 'withdrawn'].includes(standing.stage);
}
