import { keepTestRoute } from '@/lib/server/api/profiles/profiles.ts';

export const PUT = keepTestRoute;
