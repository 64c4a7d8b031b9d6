import { forgetNodeRoute } from '@/lib/server/api/delivery/nodes.ts';

export const DELETE = forgetNodeRoute;
