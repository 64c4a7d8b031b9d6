import 'server-only';

type Emit<Event> = (event: Event) => void;

/**
 * The events of work as a stream of lines in JSON, each sent as soon as it is there. Who stops reading calls the work off, as does
 * `signal`.
 */
export function eventStream<Event>(
  signal: AbortSignal,
  work: (emit: Emit<Event>, signal: AbortSignal) => Promise<void>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const gone = new AbortController();
  const either = AbortSignal.any([signal, gone.signal]);
  return new ReadableStream({
    start(controller) {
      const emit = (event: Event) => {
        if (!either.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(event)}\n`));
      };
      work(emit, either)
        .then(() => controller.close())
        .catch((error: unknown) => {
          // Without a reader there is nobody to tell.
          if (!gone.signal.aborted) controller.error(either.aborted ? either.reason : error);
        });
    },
    cancel(reason) {
      gone.abort(reason ?? new DOMException('Nobody reads on.', 'AbortError'));
    },
  });
}
