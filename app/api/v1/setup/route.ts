import { setUpRoute } from '@/lib/server/api/team/sessions.ts';

export const POST = setUpRoute;
