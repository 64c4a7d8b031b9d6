import { exportAuditRoute } from '@/lib/server/api/team/audit.ts';

export const GET = exportAuditRoute;
