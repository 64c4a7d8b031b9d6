import { compareRoute } from '@/lib/server/api/profiles/profiles.ts';

export const GET = compareRoute;
