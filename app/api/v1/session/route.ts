import { signInRoute, signOutRoute } from '@/lib/server/api/team/sessions.ts';

export const POST = signInRoute;
export const DELETE = signOutRoute;
