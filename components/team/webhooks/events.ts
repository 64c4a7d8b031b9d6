export const noticeEvents = [
  'review-wanted',
  'revision-published',
  'node-drifted',
  'certificate-expiring',
  'endpoint-failing',
] as const;

export type NoticeEvent = (typeof noticeEvents)[number];

export type WebhookLine = {
  readonly id: string;
  /** Without its path. */
  readonly shown: string;
  readonly events: readonly NoticeEvent[];
  readonly answeredAt: string | null;
  readonly failedAt: string | null;
  readonly failure: string | null;
};
