import { ChangeSet, Text } from '@codemirror/state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mapping, type Steps } from '@/lib/steps/index.ts';
import { createTypingQueue, type Typed } from './typing-queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A text at which one types, and the text of a page that takes in each batch in `cost` milliseconds. */
function typingAt(cost: number, readIn = 1, isLong = false) {
  let typed = Text.empty;
  const page = { text: Text.empty, batches: 0, behind: false, unread: 0 };
  function* startReading({ changes }: Typed): Steps<string> {
    for (let step = 1; step < readIn; step++) {
      vi.advanceTimersByTime(100);
      yield step / readIn;
    }
    return changes.apply(page.text).toString();
  }
  const queue = createTypingQueue(
    ({ changes }, read?: string) => {
      page.text = changes.apply(page.text);
      page.batches += 1;
      page.behind = queue.isHolding();
      if (read === undefined) page.unread += 1;
      else expect(read).toBe(page.text.toString());
      vi.advanceTimersByTime(cost);
    },
    startReading,
    () => isLong,
  );
  const type = (letter: string, run: string | null) => {
    const changes = ChangeSet.of({ from: typed.length, insert: letter }, typed.length);
    typed = changes.apply(typed);
    queue.take(changes, run);
  };
  return { page, queue, type };
}

describe('what is typed', () => {
  it('is handed over letter by letter while that is quick', () => {
    const { page, type } = typingAt(5);
    for (const letter of 'abc') type(letter, 'run');
    expect([page.text.toString(), page.batches]).toEqual(['abc', 3]);
  });

  it('is held until it rests where it is not', () => {
    const { page, type } = typingAt(100);
    for (const letter of 'abcd') type(letter, 'run');
    expect([page.text.toString(), page.batches]).toEqual(['a', 1]);
    vi.advanceTimersByTime(250);
    expect([page.text.toString(), page.batches]).toEqual(['abcd', 2]);
  });

  it('is handed over apart from what is typed elsewhere, and before it', () => {
    const { page, queue, type } = typingAt(100);
    type('a', 'run 1');
    type('b', 'run 1');
    type('c', 'run 2');
    expect([page.text.toString(), queue.isHolding()]).toEqual(['a', true]);
    vi.advanceTimersByTime(250);
    expect([page.text.toString(), page.batches, queue.isHolding()]).toEqual(['abc', 3, false]);
  });

  it('is handed over at once with what was pasted, and whenever it is asked for', () => {
    const { page, queue, type } = typingAt(100);
    type('a', 'run');
    type('b', 'run');
    type('pasted', null);
    expect(page.text.toString()).toBe('abpasted');
    type('c', 'run');
    queue.handOver();
    expect(page.text.toString()).toBe('abpastedc');
    expect(queue.isHolding()).toBe(false);
  });
});

describe('what is typed into a long document', () => {
  it('is read in a task of its own, however quick that is', () => {
    const { page, queue, type } = typingAt(5, 1, true);
    type('a', 'run');
    expect([page.text.toString(), queue.isHolding()]).toEqual(['', true]);
    vi.advanceTimersToNextTimer();
    expect([page.text.toString(), page.batches, queue.isHolding()]).toEqual(['a', 1, false]);
  });

  it('is not held for the rest of the typing because a task had to be waited for', () => {
    const { page, type } = typingAt(5, 1, true);
    type('a', 'run');
    const now = performance.now() + 1000;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
    type('b', 'run');
    vi.advanceTimersByTime(10);
    expect([page.text.toString(), page.batches]).toEqual(['ab', 1]);
    clock.mockRestore();
  });

  it('is read at once where it was pasted, unless that is much', () => {
    const { page, type } = typingAt(5, 1, true);
    type('pasted', null);
    expect(page.text.toString()).toBe('pasted');
    type('#'.repeat(10_001), null);
    expect(page.text.length).toBe(6);
    vi.advanceTimersToNextTimer();
    expect(page.text.length).toBe(10_007);
  });
});

describe('what takes long to read', () => {
  it('is sent with its reading once that is done, and what is typed meanwhile after it', () => {
    const { page, queue, type } = typingAt(1, 6);
    type('pasted', null);
    for (const letter of 'ab') type(letter, 'run');
    expect([page.text.toString(), queue.isHolding()]).toEqual(['', true]);
    vi.runAllTimers();
    expect([page.text.toString(), page.batches, page.unread]).toEqual(['pastedab', 2, 0]);
    expect(queue.isHolding()).toBe(false);
  });

  it('is read to its end where something else needs it at once, and the rest handed over unread', () => {
    const { page, queue, type } = typingAt(1, 6);
    type('pasted', null);
    type('again', null);
    queue.handOver();
    vi.runAllTimers();
    expect([page.text.toString(), page.batches, page.unread]).toEqual(['pastedagain', 2, 1]);
  });

  it.each([0, 1, 2, 3, 4])('is sent with its reading where something else needs it after %i tasks', (tasks) => {
    let time = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => time);
    const slow = (word: string) => {
      time += 100;
      return word;
    };
    const sent = vi.fn();
    const queue = createTypingQueue<readonly string[]>(
      (_typed, read) => sent(read),
      () => mapping(['read', 'whole'], slow),
      () => false,
    );
    queue.take(ChangeSet.of({ from: 0, insert: 'pasted' }, 0), null);
    for (let task = 0; task < tasks; task++) vi.advanceTimersToNextTimer();
    queue.handOver();
    vi.runAllTimers();
    expect(sent.mock.calls).toEqual([[['read', 'whole']]]);
    clock.mockRestore();
  });
});
