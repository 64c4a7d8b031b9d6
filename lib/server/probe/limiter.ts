import 'server-only';

/** Lets so many tasks run at a time. Whoever asks next is asked in turn, each by its own order. */
export class Limiter {
  readonly #most: number;
  #running = 0;
  /** Those who wait, by whom they belong to; whose turn is next stands first. */
  readonly #waiting = new Map<object, (() => void)[]>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Runs a task of `owner` when its turn comes, unless it is called off before. */
  async run<Result>(owner: object, signal: AbortSignal, task: () => Promise<Result>): Promise<Result> {
    await this.#turn(owner, signal);
    try {
      signal.throwIfAborted();
      return await task();
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }

  #turn(owner: object, signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const queue = this.#waiting.get(owner) ?? [];
    const leave = () => {
      queue.splice(queue.indexOf(enter), 1);
      if (queue.length === 0) this.#waiting.delete(owner);
      reject(signal.reason);
    };
    const enter = () => {
      signal.removeEventListener('abort', leave);
      resolve();
    };
    if (signal.aborted) return Promise.reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    queue.push(enter);
    this.#waiting.set(owner, queue);
    this.#next();
    return promise;
  }

  #next(): void {
    for (const [owner, queue] of this.#waiting) {
      if (this.#running >= this.#most) return;
      const enter = queue.shift();
      this.#waiting.delete(owner);
      if (queue.length > 0) this.#waiting.set(owner, queue);
      if (enter === undefined) continue;
      this.#running += 1;
      enter();
    }
  }
}
