import { removeWebhookRoute } from '@/lib/server/api/team/webhooks.ts';

export const DELETE = removeWebhookRoute;
