import { startOidcRoute } from '@/lib/server/api/team/oidc.ts';

export const GET = (request: Request) => startOidcRoute(request);
