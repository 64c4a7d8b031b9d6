import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEditorStore } from '@/components/editor/state/editor-store.ts';
import { startPageClock, stopPageClock } from '@/components/slices/testing/page-clock.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { followChanges } from './follow-changes.ts';

const short = 'mirrors:\n  docker.io:\n    endpoint:\n      - https://a.test\n';
const long = `${short}${'# all about it\n'.repeat(21_000)}`;

describe('the changes of a text', () => {
  beforeEach(startPageClock);
  afterEach(stopPageClock);

  function following(text: string) {
    const resolved = resolveTarget({});
    if (!resolved.ok) throw new Error('There is no newest line.');
    const store = createEditorStore({ text, target: resolved.target });
    const shown = { text };
    const { catchUp } = followChanges(store, (state, before) => {
      expect(before.text).toBe(shown.text);
      shown.text = state.text;
    });
    const write = (value: string) => store.getState().act({ do: 'set-endpoint', mirror: 'docker.io', index: 0, value });
    const isBehind = () => shown.text !== store.getState().text;
    return { store, write, isBehind, catchUp };
  }

  it('are followed at once in a short one', () => {
    const { write, isBehind } = following(short);
    write('https://b.test');
    expect(isBehind()).toBe(false);
  });

  it('are followed in a task of their own where the form makes them in a long one', () => {
    const { write, isBehind } = following(long);
    write('https://b.test');
    expect(isBehind()).toBe(true);
    vi.advanceTimersToNextTimer();
    expect(isBehind()).toBe(false);
  });

  it('are followed before the next key, and where both texts must be the same', () => {
    const { write, isBehind, catchUp } = following(long);
    write('https://b.test');
    document.dispatchEvent(new Event('keydown'));
    expect(isBehind()).toBe(false);
    write('https://c.test');
    catchUp();
    expect(isBehind()).toBe(false);
  });

  it('are followed in their order', () => {
    const { store, write, isBehind } = following(long);
    write('https://b.test');
    write('https://c.test');
    expect(isBehind()).toBe(true);
    store.getState().undo();
    store.getState().finishAwaited();
    expect(isBehind()).toBe(false);
    vi.runAllTimers();
    expect(isBehind()).toBe(false);
  });
});
