import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patched } from './patched-map.ts';

type Value = { readonly at: number };

test('a map that is patched again and again reads like one that is changed', () => {
  const anyPatch = fc.array(fc.nat(99), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(anyPatch, { maxLength: 20 }), (patches) => {
      const expected = new Map<string, Value>(Array.from({ length: 100 }, (_, at) => [`n${at}`, { at }]));
      let map: ReadonlyMap<string, Value> = new Map(expected);
      patches.forEach((names, turn) => {
        const changed = names.map((name) => [`n${name}`, { at: 1000 * turn + name }] as const);
        const before = [...map];
        const next = patched(map, changed);
        expect([...map]).toEqual(before);
        for (const [name, value] of changed) expected.set(name, value);
        map = next;
        expect([...map]).toEqual([...expected]);
        expect([...map.keys()]).toEqual([...expected.keys()]);
        expect([...map.values()]).toEqual([...expected.values()]);
        const told: [string, Value][] = [];
        map.forEach((value, name) => void told.push([name, value]));
        expect(told).toEqual([...expected]);
        expect(map.get('n7')).toBe(expected.get('n7'));
        expect([map.size, map.has('n7'), map.has('m'), map.get('m')]).toEqual([100, true, false, undefined]);
      });
    }),
  );
});
