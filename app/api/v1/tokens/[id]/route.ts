import { revokeTokenRoute } from '@/lib/server/api/team/tokens.ts';

export const DELETE = revokeTokenRoute;
