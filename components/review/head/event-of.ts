const known = [
  'open',
  'rename',
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
] as const;

/** By which words something that happened is told. */
export function eventOf(what: string): (typeof known)[number] | 'other' {
  return known.find((each) => each === what) ?? 'other';
}
