import { readDocument } from '../lib/document/index.ts';
import { renderNodeFiles, resolveTarget } from '../lib/node-files/index.ts';
import { manyMirrors } from './many-mirrors.ts';
import { median, timesOf } from './statistics.ts';
import type { Row } from './table.ts';

const counts = [10, 100, 1_000, 10_000];

/** Reading the document, and rendering the newest line from its model, for 10 to 10,000 mirrors. */
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
    ];
  });
}

function milliseconds(what: string, value: number, aim: number | null): Row {
  return { what, value, unit: 'ms', aim };
}
