import { makeTokenRoute } from '@/lib/server/api/team/tokens.ts';

export const POST = makeTokenRoute;
