import { presenceRoute } from '@/lib/server/api/profiles/proposals.ts';

export const POST = presenceRoute;
