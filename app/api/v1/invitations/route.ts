import { inviteRoute } from '@/lib/server/api/team/members.ts';

export const POST = inviteRoute;
