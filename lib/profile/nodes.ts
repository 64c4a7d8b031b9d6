import { z } from 'zod';

/** How a node stands: with what is published, with an older revision, changed by hand, failing, or silent. */
export const nodeStates = ['current', 'behind', 'drifted', 'failing', 'silent'] as const;

const time = z.string().meta({ description: 'ISO 8601, in UTC' });

const nodeAnswer = z.object({
  name: z.string(),
  state: z.enum(nodeStates),
  revision: z.int().nullable().meta({ description: 'The one that was installed last.' }),
  revisionSince: time.nullable(),
  reason: z.string().nullable().meta({ description: 'Why its last run failed.' }),
  everyMinutes: z.int().nullable().meta({ description: 'How often it reports; null where nothing makes it.' }),
  reportedAt: time,
  driftedAt: time.nullable().meta({ description: 'When it last found files that no revision has.' }),
});

export const nodesAnswer = z.object({
  publishedRevision: z.int().meta({ description: '0 before the first.' }),
  nodes: z.array(nodeAnswer),
});

export type NodeState = (typeof nodeStates)[number];
export type NodeLine = z.infer<typeof nodeAnswer>;
