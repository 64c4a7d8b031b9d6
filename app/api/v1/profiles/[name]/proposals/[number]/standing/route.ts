import { standingRoute } from '@/lib/server/api/profiles/proposals.ts';

export const GET = standingRoute;
