import { nodesRoute, reportNodeRoute } from '@/lib/server/api/delivery/nodes.ts';

export const GET = nodesRoute;
export const POST = reportNodeRoute;
