import { readyRoute } from '@/lib/server/health/health-routes.ts';

export const GET = readyRoute;

export const dynamic = 'force-dynamic';
