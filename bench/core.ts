import { readDocument } from '../lib/document/index.ts';
import { diagnose } from '../lib/lint/index.ts';
import { renderNodeFiles, resolveTarget, type Target } from '../lib/node-files/index.ts';
import { manyMirrors } from './many-mirrors.ts';
import { median, timesOf } from './statistics.ts';
import type { Row } from './table.ts';

const counts = [10, 100, 1_000, 10_000];

/** Reading the document, rendering the newest line from its model, and all diagnostics, for 10 to 10,000 mirrors. */
export function benchCore(): readonly Row[] {
  const newest = resolveTarget({});
  if (!newest.ok) throw new Error('The newest line does not resolve.');
  return counts.flatMap((count) => {
    const text = manyMirrors(count);
    const { model } = readDocument(text);
    const runs = count > 1_000 ? 15 : 60;
    return [
      milliseconds(`read ${count} mirrors`, median(timesOf(() => readDocument(text), runs, 15)), null),
      milliseconds(
        `render ${count} mirrors, newest line`,
        median(timesOf(() => renderNodeFiles(model, newest.target), runs, 15)),
        count === 1_000 ? 15 : null,
      ),
      milliseconds(
        `diagnose ${count} mirrors, newest line`,
        median(diagnosisTimes(text, newest.target, runs)),
        count === 1_000 ? 15 : null,
      ),
    ];
  });
}

/** A reading keeps what it has told once, so that each run needs one of its own. */
function diagnosisTimes(text: string, target: Target, runs: number): readonly number[] {
  const nodeFiles = renderNodeFiles(readDocument(text).model, target);
  return Array.from({ length: runs }, () => {
    const reading = readDocument(text);
    const start = performance.now();
    diagnose(reading, nodeFiles, target);
    return performance.now() - start;
  });
}

function milliseconds(what: string, value: number, aim: number | null): Row {
  return { what, value, unit: 'ms', aim };
}
