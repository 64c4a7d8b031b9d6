import { healthRoute } from '@/lib/server/health/health-routes.ts';

export const GET = healthRoute;

export const dynamic = 'force-dynamic';
