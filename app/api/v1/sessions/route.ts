import { signOutEverywhereRoute } from '@/lib/server/api/team/sessions.ts';

export const DELETE = signOutEverywhereRoute;
