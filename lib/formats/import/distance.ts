import type { RewrittenFile } from './match-target.ts';

/** Blank lines weigh less than any text. */
const weightOfText = 1000;

/** How far what is written is from what was given: by the lines that only one of both has. */
export function distance(files: readonly RewrittenFile[]): number {
  return files.reduce(
    (sum, { given, written }) => sum + (given === written ? 0 : unlike(given ?? '', written ?? '')),
    0,
  );
}

function unlike(given: string, written: string): number {
  const counts = new Map<string, number>();
  const count = (text: string, step: 1 | -1) => {
    for (const line of text.split('\n')) counts.set(line, (counts.get(line) ?? 0) + step);
  };
  count(given, 1);
  count(written, -1);
  let sum = 1;
  for (const [line, many] of counts) sum += Math.abs(many) * (line.trim() === '' ? 1 : weightOfText);
  return sum;
}
