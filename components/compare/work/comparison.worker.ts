import { createComparer } from './comparer.ts';
import type { Answer, Question } from './messages.ts';

const comparer = createComparer();

const answer = (message: Answer) => globalThis.postMessage(message);

globalThis.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data.kind === 'file') return answer({ kind: 'file', path: data.path, file: comparer.file(data.path) });
  const outcome = comparer.compare(data.sides, (step) => answer({ kind: 'step', step }));
  answer({ kind: 'compared', outcome });
});
