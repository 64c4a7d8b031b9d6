import { installScriptRoute } from '@/lib/server/api/delivery/files.ts';

export const GET = installScriptRoute;
