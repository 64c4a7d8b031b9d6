import { revealRoute } from '@/lib/server/api/profiles/proposals.ts';

export const POST = revealRoute;
