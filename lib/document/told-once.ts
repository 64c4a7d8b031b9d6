import type { Diagnostic } from './diagnostic.ts';

/** Diagnostics by place, each told once: what aliases share is judged for each that uses it. Those of one place keep their order. */
export function toldOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  let place = -1;
  let end = -1;
  const rules = new Set<string>();
  return found.toSorted(byPlace).filter(({ rule, range }) => {
    if (range.from !== place || range.to !== end) rules.clear();
    place = range.from;
    end = range.to;
    return !rules.has(rule) && rules.add(rule);
  });
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
  return one.range.from - other.range.from || one.range.to - other.range.to;
}
