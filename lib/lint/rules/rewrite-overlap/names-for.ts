import { sampleNames } from './sample-names.ts';

/** Repositories that two patterns may both match; where they leave something open, it is filled with parts of what all are about. */
export function namesFor(pair: readonly string[], all: readonly string[], isHub: boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const word of wordsIn(all)) {
    for (const sample of pair.flatMap((pattern) => sampleNames(pattern, word))) {
      const name = isHub && !sample.includes('/') ? `library/${sample}` : sample;
      if (repository.test(name)) names.add(name);
    }
  }
  return names;
}

/** Whether two patterns begin with different texts, so that nothing matches both. */
export function startsApart(one: string, other: string): boolean {
  const [first, second] = [fixedStart(one), fixedStart(other)];
  return first !== null && second !== null && !first.startsWith(second) && !second.startsWith(first);
}

/** The text that everything begins with that a pattern matches; null where it is not anchored, or has alternatives. */
function fixedStart(pattern: string): string | null {
  if (pattern.includes('|')) return null;
  return /^\^((?:[\w/-](?![?*{]))*)/.exec(pattern)?.[1] ?? null;
}

function wordsIn(patterns: readonly string[]): readonly string[] {
  const words = new Set(['alpine']);
  for (const pattern of patterns) {
    for (const name of sampleNames(pattern, 'alpine')) for (const word of name.split('/')) words.add(word);
  }
  return [...words].slice(0, 12);
}

const repository = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
