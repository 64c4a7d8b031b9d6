import { systemProbesRoute } from '@/lib/server/api/probes.ts';

export const POST = systemProbesRoute();
