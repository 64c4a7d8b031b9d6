import { changePasswordRoute } from '@/lib/server/api/team/sessions.ts';

export const PUT = changePasswordRoute;
