import '@/components/form/zod-without-eval.ts';
import { readProbeEvents } from '@/lib/probe/read-events.ts';
import type { Trouble } from '../state/probe-store.ts';

export type ProbeEvents = ReturnType<typeof readProbeEvents>;

/** What kept the server from answering to the end. */
export class TestTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}

/** Has the server run tests, and gives what it tells of them while it does. */
export async function* askServer(
  question: Blob | { readonly version: number },
  signal: AbortSignal,
  route = '/api/v1/probes',
): ProbeEvents {
  const answer = await fetch(route, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
    body: question instanceof Blob ? question : JSON.stringify(question),
    signal,
  }).catch(() => {
    throw new TestTrouble({ kind: 'unreachable' });
  });
  if (!answer.ok || answer.body === null) throw new TestTrouble({ kind: 'refused', detail: await detailOf(answer) });
  try {
    yield* readProbeEvents(chunksOf(answer.body));
  } catch {
    throw new TestTrouble({ kind: 'broken' });
  }
}

/** Streams are no iterables yet in every browser. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}

async function detailOf(answer: Response): Promise<string> {
  const read: unknown = await answer.json().catch(() => null);
  const isProblem = typeof read === 'object' && read !== null && 'detail' in read && typeof read.detail === 'string';
  return isProblem ? String(read.detail) : `HTTP ${answer.status}`;
}
