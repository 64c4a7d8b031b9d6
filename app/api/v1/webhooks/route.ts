import { addWebhookRoute } from '@/lib/server/api/team/webhooks.ts';

export const POST = addWebhookRoute;
