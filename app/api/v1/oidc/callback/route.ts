import { finishOidcRoute } from '@/lib/server/api/team/oidc.ts';

export const GET = (request: Request) => finishOidcRoute(request);
