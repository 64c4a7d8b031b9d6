/** What somebody does to a proposal. `version` is the one that they saw when they did it. */
export type ReviewEvent =
  /** The text, target or files were changed; `errors` is how many their diagnostics now are. */
  | { readonly do: 'edit'; readonly errors: number }
  /** The change was laid upon a newer revision, with whatever conflicts solved. */
  | { readonly do: 'rebase'; readonly onto: number; readonly errors: number }
  | { readonly do: 'submit'; readonly version: number }
  | { readonly do: 'approve'; readonly version: number }
  | { readonly do: 'take-back-approval' }
  | { readonly do: 'request-changes'; readonly version: number; readonly reason: string }
  | { readonly do: 'reject'; readonly reason: string }
  | { readonly do: 'withdraw'; readonly reason: string }
  | { readonly do: 'publish'; readonly version: number }
  | { readonly do: 'publish-in-emergency'; readonly version: number; readonly reason: string };

export const reviewActions = [
  'edit',
  'rebase',
  'submit',
  'approve',
  'take-back-approval',
  'request-changes',
  'reject',
  'withdraw',
  'publish',
  'publish-in-emergency',
] as const satisfies readonly ReviewEvent['do'][];

export type ReviewAction = (typeof reviewActions)[number];
