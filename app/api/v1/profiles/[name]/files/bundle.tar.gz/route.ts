import { bundleRoute } from '@/lib/server/api/delivery/files.ts';

export const GET = bundleRoute;
