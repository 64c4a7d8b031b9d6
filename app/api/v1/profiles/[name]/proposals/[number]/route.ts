import { proposalRoute } from '@/lib/server/api/profiles/proposals.ts';

export const GET = proposalRoute;
