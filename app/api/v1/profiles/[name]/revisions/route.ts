import { revisionsRoute } from '@/lib/server/api/profiles/profiles.ts';

export const GET = revisionsRoute;
