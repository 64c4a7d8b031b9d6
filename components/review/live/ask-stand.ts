import '@/components/form/zod-without-eval.ts';
import type { z } from 'zod';
import { commentsAnswer, standAnswer } from '@/lib/profile/answers.ts';

type Told = z.infer<typeof standAnswer>;

/** A proxy may keep an answer from coming for ever. */
const longest = 30_000;

/** How a proposal stands; null where that is as it was when this `etag` came; `lost` where the server does not say. */
export async function askStand(
  route: string,
  etag: string | null,
): Promise<{ readonly told: Told; readonly etag: string | null } | null | 'lost'> {
  const response = await get(`${route}/standing`, etag === null ? {} : { 'If-None-Match': etag });
  if (response?.status === 304) return null;
  const told = await read(standAnswer, response);
  return told === null ? 'lost' : { told, etag: response?.headers.get('ETag') ?? null };
}

export async function askDiscussion(route: string): Promise<z.infer<typeof commentsAnswer> | null> {
  return read(commentsAnswer, await get(`${route}/comments`, {}));
}

function get(address: string, headers: Record<string, string>): Promise<Response | null> {
  return fetch(address, { headers, cache: 'no-store', signal: AbortSignal.timeout(longest) }).catch(() => null);
}

async function read<Value>(schema: z.ZodType<Value>, response: Response | null): Promise<Value | null> {
  if (!response?.ok) return null;
  const answer = schema.safeParse(await response.json().catch(() => null));
  return answer.success ? answer.data : null;
}
