import type { StoreApi } from 'zustand/vanilla';
import { later } from '@/components/slices/in-slices.ts';
import { stopped, type TestResult, withEvent } from '@/lib/probe/test-result.ts';
import type { Probes } from '../state/probe-store.ts';
import type { ProbeEvents } from './ask-server.ts';
import { changeTests, withResult } from './change-tests.ts';

/** How long what is told is held back at most, so that hundreds of tests do not draw the page for each line. */
const heldBack = 60;

/** How long lines are read at a stretch, however many have come. */
const stretch = 5;

/** Takes what is told of the tests with these ids into the store. Whatever ends it, what came is kept. */
export async function gather(store: StoreApi<Probes>, run: number, ids: readonly string[], events: ProbeEvents) {
  const news = new Map<string, TestResult>();
  let ended = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const resultOf = (id: string) => news.get(id) ?? store.getState().tested.get(id)?.result;
  const show = () => {
    timer = undefined;
    changeTests(
      store,
      [...news],
      withResult((_, result) => result),
    );
    news.clear();
    if (ended === 0) return;
    const more = ended;
    ended = 0;
    store.setState(({ runs }) => ({
      runs: runs.map((each) => (each.id === run ? { ...each, ended: each.ended + more } : each)),
    }));
  };
  try {
    let until = performance.now() + stretch;
    for await (const event of events) {
      const id = ids[Number(event.test)];
      const before = id === undefined ? undefined : resultOf(id);
      if (id === undefined || before === undefined) continue;
      news.set(id, withEvent(before, event));
      if (event.kind === 'end') ended += 1;
      timer ??= setTimeout(show, heldBack);
      if (performance.now() < until) continue;
      await new Promise<void>((goOn) => later(goOn, 'user-visible'));
      until = performance.now() + stretch;
    }
  } finally {
    clearTimeout(timer);
    for (const id of ids) {
      const before = resultOf(id);
      if (before) news.set(id, stopped(before));
    }
    show();
  }
}
