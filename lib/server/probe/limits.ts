import 'server-only';

/** What a test may take: times in milliseconds, sizes in bytes. */
export type Limits = {
  readonly atOnce: number;
  readonly connect: number;
  readonly stage: number;
  readonly whole: number;
  readonly bytes: number;
  readonly redirects: number;
};

export const limits: Limits = {
  atOnce: 16,
  connect: 5_000,
  stage: 10_000,
  whole: 30_000,
  bytes: 64 * 1024,
  redirects: 5,
};
