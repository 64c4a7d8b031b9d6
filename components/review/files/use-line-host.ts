'use client';

import { useState } from 'react';
import { createStore } from 'zustand/vanilla';
import type { LineHost, LineThreads } from './line-comments.ts';
import type { LinePlace } from './line-places.ts';

export type Lines = ReturnType<typeof createLines>;

/** What is told between a diff and the comments beside it. */
function createLines() {
  const threads = createStore<{ readonly threads: LineThreads }>()(() => ({ threads: new Map() }));
  const store = createStore<{ readonly caret: LinePlace | null; readonly asked: LinePlace | null }>()(() => ({
    caret: null,
    asked: null,
  }));
  const host: LineHost = {
    threads: () => threads.getState().threads,
    follow: (change) => threads.subscribe(change),
    onCaret: (caret) => store.setState({ caret }),
    onComment: (asked) => store.setState({ asked }),
  };
  return { store, host, setThreads: (next: LineThreads) => threads.setState({ threads: next }) };
}

export function useLines(): Lines {
  const [lines] = useState(createLines);
  return lines;
}
