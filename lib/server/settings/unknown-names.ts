import 'server-only';
import { settingsSchema } from './schema.ts';

/** Not ours: a cluster sets these for a service of our name, and the tests of the project the others. */
const others = /^PORTOLAN_(?:SERVICE_|PORT(?:_|$)|TEST_|SEED$|RECORD$)/;

export type UnknownName = { readonly name: string; readonly nearest: string };

/** Names that look like settings and are none, each with the setting that is written most like it. */
export function unknownNames(environment: Readonly<Record<string, string | undefined>>): readonly UnknownName[] {
  const known = Object.keys(settingsSchema.shape);
  return Object.keys(environment)
    .filter((name) => name.startsWith('PORTOLAN_') && !known.includes(name) && !others.test(name))
    .sort()
    .map((name) => ({ name, nearest: nearestTo(name, known) }));
}

function nearestTo(name: string, known: readonly string[]): string {
  // Who leaves off the end of a name is nearer than the number of letters says.
  const far = (each: string) => (each.startsWith(name) ? 1 : distance(name, each));
  const [nearest = ''] = known.toSorted((a, b) => far(a) - far(b));
  return nearest;
}

/** How many letters have to be put in, left out or replaced to make one text of the other. */
export function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
