export const providerFailures = [
  'not-invited',
  'removed',
  'not-set-up',
  'unreachable',
  'refused',
  'unverified',
  'late',
] as const;

export type ProviderFailure = (typeof providerFailures)[number];
