import { indentOf, type Lines } from './excerpt.ts';

const mostLines = 200;

/** The keys that stand at a column beside a line, by the look of the lines alone. */
export function siblingKeys(lines: Lines, number: number, column: number): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const step of [-1, 1]) {
    for (let at = number + step; at >= 1 && at <= lines.count && Math.abs(at - number) <= mostLines; at += step) {
      const line = lines.line(at);
      const indent = indentOf(line);
      if (indent === null) continue;
      if (indent < column) break;
      const key = /^(["']?)([^\s"']+)\1\s*:/.exec(line.slice(column))?.[2];
      if (indent === column && key !== undefined) keys.add(key);
    }
  }
  return keys;
}
