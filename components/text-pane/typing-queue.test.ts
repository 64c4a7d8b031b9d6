import { ChangeSet, Text } from '@codemirror/state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTypingQueue } from './typing-queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A text at which one types, and the text of a page that takes in each batch in `cost` milliseconds. */
function typingAt(cost: number) {
  let typed = Text.empty;
  const page = { text: Text.empty, batches: 0, behind: false };
  const queue = createTypingQueue(({ changes }) => {
    page.text = changes.apply(page.text);
    page.batches += 1;
    page.behind = queue.isHolding();
    vi.advanceTimersByTime(cost);
  });
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

  it('is handed over before what is typed elsewhere, which the page then does not have yet', () => {
    const { page, type } = typingAt(100);
    type('a', 'run 1');
    type('b', 'run 1');
    type('c', 'run 2');
    expect([page.text.toString(), page.behind]).toEqual(['ab', true]);
    vi.advanceTimersByTime(250);
    expect([page.text.toString(), page.behind]).toEqual(['abc', false]);
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
