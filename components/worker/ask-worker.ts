/** Puts one question to a worker of its own, which ends with its answer, or without one where `signal` aborts. */
export function askWorker<Question, Answer>(
  start: () => Worker,
  question: Question,
  signal?: AbortSignal,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const worker = start();
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
  worker.addEventListener('error', () => reject(new Error('The worker stopped.')));
  signal?.addEventListener('abort', () => reject(signal.reason));
  worker.postMessage(question);
  return promise.finally(() => worker.terminate());
}
