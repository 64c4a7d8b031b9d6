import { z } from 'zod';

/** Why a run of the script failed, as it tells the server. */
export const failureReasons = [
  'answer',
  'broken',
  'refused',
  'restart',
  'silent',
  'stopped',
  'target',
  'unpublished',
  'write',
] as const;

const checksum = z.string().regex(/^[0-9a-f]{64}$/);

/** What a node says at the end of every run. */
export const nodeReport = z
  .strictObject({
    node: z.string().regex(/^[A-Za-z0-9._-]{1,253}$/),
    revision: z.int().min(1).max(1_000_000_000).nullable().meta({ description: 'The one that was installed last.' }),
    checksum: checksum.nullable().meta({ description: 'Of what lies on the disk now.' }),
    found: checksum.nullable().meta({ description: 'Of what lay there before the run.' }),
    outcome: z.enum(['installed', 'unchanged', 'checked', 'failed']),
    reason: z.enum(failureReasons).nullable(),
    every: z.int().min(1).max(99_999).nullable().meta({ description: 'Minutes until the next report.' }),
  })
  .meta({ id: 'NodeReport' });

export type NodeReport = z.infer<typeof nodeReport>;
