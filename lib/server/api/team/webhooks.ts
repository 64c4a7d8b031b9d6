import 'server-only';
import { z } from 'zod';
import { record } from '../../audit/record.ts';
import { tryWebhook } from '../../notices/deliver.ts';
import { eventsSchema } from '../../notices/notice.ts';
import { addWebhook, removeWebhook } from '../../notices/webhooks.ts';
import { systemTools } from '../../probe/system-tools.ts';
import { json } from '../post-route.ts';
import { done, failed } from './answers.ts';
import { personAsks, personRoute } from './team-route.ts';

const longestUrl = 2_000;

const webhookQuestion = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .max(longestUrl)
    .refine((url) => new URL(url).username === '' && new URL(url).password === '', 'Without a user: nobody sends one'),
  events: eventsSchema,
});

export const addWebhookRoute = personAsks(webhookQuestion, async ({ question, caller, office }) =>
  json(await addWebhook(office, caller, question)),
);

export const removeWebhookRoute = personRoute(async ({ caller, office, id }) =>
  done(await removeWebhook(office, caller, id)),
);

export const tryWebhookRoute = personRoute(async ({ caller, office, id }) => {
  const tried = await tryWebhook(office, systemTools(office.settings), id);
  if (!tried) return failed({ why: 'unknown' });
  const { failure } = tried;
  const detail = { failure };
  await office.db
    .transaction()
    .execute((trx) => record(trx, { actor: caller.email, action: 'webhook-tried', subject: id, detail }));
  return json({ failure });
});
