import { openInvitationRoute } from '@/lib/server/api/team/members.ts';

export const POST = openInvitationRoute;
