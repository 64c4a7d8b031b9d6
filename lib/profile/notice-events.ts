/** What a webhook can be told. The words for it are among the messages, under `team.webhooks.events`. */
export const noticeEvents = [
  'review-wanted',
  'revision-published',
  'node-drifted',
  'certificate-expiring',
  'endpoint-failing',
] as const;

export type NoticeEvent = (typeof noticeEvents)[number];
