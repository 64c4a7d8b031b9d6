import { newProposalRoute } from '@/lib/server/api/profiles/proposals.ts';

export const POST = newProposalRoute;
