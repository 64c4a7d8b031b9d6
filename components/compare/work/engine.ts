import { createStore } from 'zustand/vanilla';
import type { Sides } from '../comparison-store.ts';
import type { Step } from './comparer.ts';
import type { Answer, Question } from './messages.ts';
import type { FileDiff, Outcome } from './outcome.ts';

export type EngineState = {
  /** What the worker is at; null where it rests. */
  readonly step: Step | null;
  /** Why there is no outcome. */
  readonly ended: 'stopped' | 'failed' | null;
  /** Of the last comparison that came to its end. */
  readonly outcome: Outcome | null;
  /** The file that is to be shown, and the last that came. */
  readonly path: string | null;
  readonly file: FileDiff | null;
};

export type Engine = ReturnType<typeof createEngine>;

/** Compares in a worker, so that a long comparison keeps nobody from anything, and can be stopped. */
export function createEngine() {
  const store = createStore<EngineState>()(() => ({ step: null, ended: null, outcome: null, path: null, file: null }));
  let worker: Worker | null = null;

  const ask = (question: Question) => {
    worker ??= hire();
    worker.postMessage(question);
  };
  const hire = (): Worker => {
    const hired = new Worker(new URL('./comparison.worker.ts', import.meta.url), { type: 'module' });
    hired.addEventListener('message', ({ data }: MessageEvent<Answer>) => take(data));
    // One that was sent away while its script still came tells of that as an error.
    hired.addEventListener('error', () => {
      if (hired === worker) end('failed');
    });
    return hired;
  };
  const dismiss = () => {
    worker?.terminate();
    worker = null;
  };
  const end = (ended: EngineState['ended']) => {
    dismiss();
    store.setState({ step: null, ended, outcome: null, path: null, file: null });
  };
  const show = (path: string | null) => {
    store.setState({ path });
    if (path !== null) ask({ kind: 'file', path });
  };
  const take = (answer: Answer) => {
    if (answer.kind === 'step') return store.setState({ step: answer.step });
    if (answer.kind === 'compared') {
      const { outcome } = answer;
      store.setState({ step: null, outcome });
      const { path } = store.getState();
      return show(outcome.files.some((file) => file.path === path) ? path : (outcome.files[0]?.path ?? null));
    }
    if (answer.path === store.getState().path) store.setState({ file: answer.file });
  };
  return {
    store,
    compare(sides: Sides) {
      if (store.getState().step !== null) dismiss();
      store.setState({ step: { name: 'reading' }, ended: null });
      ask({ kind: 'compare', sides });
    },
    show,
    stop: () => end('stopped'),
    close: dismiss,
  };
}
