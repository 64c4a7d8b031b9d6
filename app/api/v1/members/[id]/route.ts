import { changeRoleRoute, removeMemberRoute } from '@/lib/server/api/team/members.ts';

export const PATCH = changeRoleRoute;
export const DELETE = removeMemberRoute;
