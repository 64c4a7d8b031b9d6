import { contentRoute, saveRoute } from '@/lib/server/api/profiles/proposals.ts';

export const GET = contentRoute;
export const PUT = saveRoute;
