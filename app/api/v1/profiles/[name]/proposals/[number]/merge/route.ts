import { mergeRoute } from '@/lib/server/api/profiles/proposals.ts';

export const GET = mergeRoute;
