import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Limiter } from './limiter.ts';

const never = new AbortController().signal;

/** A task that ends when it is told to. */
function task(started: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<void>();
  return {
    end: resolve,
    run: () => {
      started.push(name);
      return promise;
    },
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('tasks', () => {
  it('run so many at a time, in order', async () => {
    const limiter = new Limiter(2);
    const owner = {};
    const started: string[] = [];
    const tasks = ['a', 'b', 'c', 'd'].map((name) => task(started, name));
    const runs = tasks.map(({ run }) => limiter.run(owner, never, run));
    await settle();
    expect(started).toEqual(['a', 'b']);
    tasks[1]?.end();
    await runs[1];
    await settle();
    expect(started).toEqual(['a', 'b', 'c']);
    for (const { end } of tasks) end();
    await Promise.all(runs);
    expect(started).toEqual(['a', 'b', 'c', 'd']);
  });

  it('of several owners take turns, so that nobody waits for all of another', async () => {
    const limiter = new Limiter(1);
    const [mine, yours] = [{}, {}];
    const started: string[] = [];
    const first = task(started, 'first');
    const run = (owner: object, name: string) => limiter.run(owner, never, async () => void started.push(name));
    const held = limiter.run(mine, never, first.run);
    const runs = [run(mine, 'm1'), run(mine, 'm2'), run(mine, 'm3'), run(yours, 'y1'), run(yours, 'y2')];
    first.end();
    await Promise.all([held, ...runs]);
    expect(started).toEqual(['first', 'm1', 'y1', 'm2', 'y2', 'm3']);
  });

  it('that fail make room', async () => {
    const limiter = new Limiter(1);
    const owner = {};
    await expect(limiter.run(owner, never, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(limiter.run(owner, never, async () => 'next')).resolves.toBe('next');
  });

  it('that are called off while they wait never run, and hold nobody up', async () => {
    const limiter = new Limiter(1);
    const owner = {};
    const started: string[] = [];
    const [first, second, third] = ['1', '2', '3'].map((name) => task(started, name));
    const off = new AbortController();
    const runs = [
      limiter.run(owner, never, first?.run ?? settle),
      limiter.run(owner, off.signal, second?.run ?? settle),
      limiter.run(owner, never, third?.run ?? settle),
    ];
    off.abort(new Error('off'));
    await expect(runs[1]).rejects.toThrow('off');
    first?.end();
    third?.end();
    await Promise.all([runs[0], runs[2]]);
    expect(started).toEqual(['1', '3']);
  });

  it('never run more than allowed, and all run, whoever they belong to and whichever are called off', async () => {
    const plan = fc.array(fc.record({ owner: fc.nat(3), off: fc.boolean(), fails: fc.boolean() }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(plan, fc.integer({ min: 1, max: 5 }), async (asked, most) => {
        const limiter = new Limiter(most);
        const owners = [{}, {}, {}, {}];
        let running = 0;
        let highest = 0;
        let ran = 0;
        const runs = asked.map(({ owner, off, fails }) => {
          const controller = new AbortController();
          const run = limiter.run(owners[owner] ?? {}, controller.signal, async () => {
            running += 1;
            highest = Math.max(highest, running);
            await settle();
            running -= 1;
            ran += 1;
            if (fails) throw new Error('fails');
          });
          if (off) queueMicrotask(() => controller.abort(new Error('off')));
          return run.then(
            () => 'done',
            (error: Error) => error.message,
          );
        });
        const ends = await Promise.all(runs);
        expect(highest).toBeLessThanOrEqual(most);
        expect(running).toBe(0);
        expect(ends.filter((end) => end !== 'off')).toHaveLength(ran);
      }),
      { numRuns: 50 },
    );
  });
});
