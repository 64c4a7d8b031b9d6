import { proposalRoute, renameRoute } from '@/lib/server/api/profiles/proposals.ts';

export const GET = proposalRoute;
export const PATCH = renameRoute;
