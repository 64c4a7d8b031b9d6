import { revisionRoute } from '@/lib/server/api/profiles/profiles.ts';

export const GET = revisionRoute;
