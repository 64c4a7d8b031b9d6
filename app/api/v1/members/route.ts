import { joinRoute } from '@/lib/server/api/team/members.ts';

export const POST = joinRoute;
