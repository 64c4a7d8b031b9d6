import { archiveProfileRoute, changeProfileRoute, profileRoute } from '@/lib/server/api/profiles/profiles.ts';

export const GET = profileRoute;
export const PATCH = changeProfileRoute;
export const DELETE = archiveProfileRoute;
