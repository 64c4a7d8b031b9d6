import { revokeInvitationRoute } from '@/lib/server/api/team/members.ts';

export const DELETE = revokeInvitationRoute;
