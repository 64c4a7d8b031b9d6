import 'server-only';
import type { Stage } from '../../review/index.ts';

/** In which something may still happen. */
export const openStages = ['draft', 'in-review', 'changes-requested', 'approved'] as const satisfies readonly Stage[];
