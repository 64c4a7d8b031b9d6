import fc from 'fast-check';
import { expect, it } from 'vitest';
import { begun } from '@/lib/probe/test-result.ts';
import type { Tested } from './probe-store.ts';
import { Tests } from './tests.ts';

const mirrors = ['a.test', 'b.test'];
const test = fc.record({ mirror: fc.constantFrom(...mirrors), endpoint: fc.nat(200), ms: fc.nat() });
const changes = fc.array(fc.array(test, { maxLength: 300 }), { maxLength: 4 });

function tested({ mirror, endpoint, ms }: { mirror: string; endpoint: number; ms: number }): [string, Tested] {
  const subject = { kind: 'endpoint', mirror, endpoint, image: null } as const;
  const result = { ...begun, ms };
  return [`${mirror} ${endpoint}`, { subject, build: 'k3s', text: null, result, at: '', key: null }];
}

it('holds what a map would, and leaves those that it came of as they were', () => {
  fc.assert(
    fc.property(changes, (all) => {
      const states = [{ tests: new Tests(), map: new Map<string, Tested>() }];
      for (const some of all) {
        const { tests, map } = states.at(-1) ?? { tests: new Tests(), map: new Map() };
        const news = some.map(tested);
        states.push({ tests: tests.with(news), map: new Map([...map, ...news]) });
      }
      for (const { tests, map } of states) {
        expect([...tests]).toEqual([...map]);
        expect(tests.size).toBe(map.size);
        for (const [id, each] of map) expect(tests.get(id)).toBe(each);
        expect(mirrors.flatMap((mirror) => tests.ofMirror(mirror)).length).toBe(map.size);
        for (const mirror of mirrors) {
          const own = [...map].filter(([, { subject }]) => subject.kind === 'endpoint' && subject.mirror === mirror);
          expect(tests.ofMirror(mirror)).toEqual(own);
        }
      }
    }),
    { numRuns: 50 },
  );
});

it('keeps apart what two that came of the same one were given', () => {
  const [first, second, third] = [0, 1, 2].map((endpoint) => tested({ mirror: 'a.test', endpoint, ms: endpoint }));
  if (!first || !second || !third) throw new Error('There are three.');
  const before = new Tests().with([first]);
  const [one, other] = [before.with([second]), before.with([third])];
  expect([...one]).toEqual([first, second]);
  expect([...other]).toEqual([first, third]);
});
