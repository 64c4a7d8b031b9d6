import { newProfileRoute, profilesRoute } from '@/lib/server/api/profiles/profiles.ts';

export const GET = profilesRoute;
export const POST = newProfileRoute;
