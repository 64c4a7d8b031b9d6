import { compareBytes, inByteOrder } from '../go/index.ts';
import { patched } from './patched-map.ts';

/** A map in byte order with some values in the place of others, between them, or, where they are undefined, taken away. */
export function putInOrder<Value extends object>(
  before: ReadonlyMap<string, Value>,
  values: ReadonlyMap<string, Value | undefined>,
): ReadonlyMap<string, Value> {
  const changed = [...values].filter(([name, value]) => before.get(name) !== value);
  if (changed.length === 0) return before;
  const replaced = changed.flatMap(([name, value]): [string, Value][] =>
    value !== undefined && before.has(name) ? [[name, value]] : [],
  );
  if (replaced.length === changed.length) return patched(before, replaced);
  const came = inByteOrder(changed.flatMap(([name]) => (before.has(name) ? [] : [name])));
  const next = new Map<string, Value>();
  const put = (name: string, value: Value | undefined) => {
    if (value !== undefined) next.set(name, value);
  };
  let at = 0;
  // Not `for … of`, which makes a pair of each of thousands of entries.
  before.forEach((value, name) => {
    for (let first = came[at]; first !== undefined && compareBytes(first, name) < 0; first = came[++at])
      put(first, values.get(first));
    put(name, values.has(name) ? values.get(name) : value);
  });
  for (const name of came.slice(at)) put(name, values.get(name));
  return next;
}
