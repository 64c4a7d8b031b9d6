import { probeProposalRoute } from '@/lib/server/review/probe-proposal.ts';

export const POST = probeProposalRoute;
