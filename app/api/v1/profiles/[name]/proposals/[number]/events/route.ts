import { eventRoute } from '@/lib/server/api/profiles/proposals.ts';

export const POST = eventRoute;
