import { tryWebhookRoute } from '@/lib/server/api/team/webhooks.ts';

export const POST = tryWebhookRoute;
