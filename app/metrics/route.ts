import { metricsRoute } from '@/lib/server/metrics/metrics-route.ts';

export const GET = metricsRoute;
