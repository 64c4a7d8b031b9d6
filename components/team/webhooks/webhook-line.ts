import type { NoticeEvent } from '@/lib/profile/notice-events.ts';

export type WebhookLine = {
  readonly id: string;
  /** Without its path. */
  readonly shown: string;
  readonly events: readonly NoticeEvent[];
  readonly answeredAt: string | null;
  readonly failedAt: string | null;
  readonly failure: string | null;
};
