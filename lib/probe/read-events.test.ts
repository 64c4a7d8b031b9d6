import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProbeEvent } from './events.ts';
import { readProbeEvents } from './read-events.ts';
import { begun, outcomeState, stopped, tellingVerdict, withEvent } from './test-result.ts';

const verdict = {
  id: 'name-found',
  severity: 'ok',
  values: { host: '镜像.lan' },
  log: null,
  says: '',
  todo: null,
} as const;
const refused = { ...verdict, id: 'connection-refused', severity: 'failure' } as const;
const warned = { ...verdict, id: 'tls-unverified', severity: 'warning' } as const;
const of = { test: '0', attempt: 0 } as const;
const stage = { kind: 'stage', ...of, stage: 'name', scheme: 'https', facts: null, ms: 3 } as const;

const events: readonly ProbeEvent[] = [
  { kind: 'attempt', ...of, host: '镜像.lan', scheme: 'https' },
  { ...stage, verdict },
  { ...stage, stage: 'connection', verdict: refused },
  { kind: 'end', test: '0', state: 'fails', answered: null, verdict: null, ms: 7 },
  { kind: 'done', ms: 8 },
];

const bytes = (text: string) => new TextEncoder().encode(text);
const written = events.map((event) => `${JSON.stringify(event)}\n`).join('');

async function* cutAt(text: string, cuts: readonly number[]) {
  const all = bytes(text);
  const places = [0, ...cuts.map((cut) => cut % all.length).toSorted((one, other) => one - other), all.length];
  for (const [index, from] of places.entries()) yield all.slice(from, places[index + 1] ?? all.length);
}

async function read(text: string, cuts: readonly number[] = []) {
  const found: ProbeEvent[] = [];
  const reading = (async () => {
    for await (const event of readProbeEvents(cutAt(text, cuts))) found.push(event);
  })();
  const broken = await reading.then(
    () => false,
    () => true,
  );
  return { found, broken };
}

it('reads the same events however the answer is cut', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat()), async (cuts) => {
      expect(await read(written, cuts)).toEqual({ found: events.slice(0, -1), broken: false });
    }),
  ));

it('passes over kinds of lines that it does not know', async () => {
  const { found, broken } = await read(`{"kind":"news"}\n\n${written}`);
  expect({ count: found.length, broken }).toEqual({ count: 4, broken: false });
});

it.each([[['10.0.0.1', '10.0.0.2']], ['10.0.0.1, 10.0.0.2']])(
  'reads a list among the values of a verdict, also where a server has joined it: %j',
  async (addresses) => {
    const named = { ...stage, verdict: { ...verdict, values: { host: 'a.lan', addresses } } } as const;
    expect((await read(`${JSON.stringify(named)}\n${written}`)).found[0]).toEqual(named);
  },
);

it.each([
  ['without its last line', written.split('\n').slice(0, 3).join('\n')],
  ['in the middle of a line', written.slice(0, -20)],
  ['with a page of something else', '<html>'],
])('keeps what came of an answer that ends %s, and says so', async (_how, text) => {
  const { found, broken } = await read(text);
  expect(broken).toBe(true);
  expect(events.slice(0, found.length)).toEqual(found);
});

it('gathers what a test tells, and names what matters in it', () => {
  const told = events.filter((event) => event.kind !== 'done');
  const result = told.reduce(withEvent, begun);
  expect(result).toMatchObject({
    state: 'fails',
    ms: 7,
    hosts: [{ host: '镜像.lan', stages: [{ ms: 3 }, { ms: 3 }] }],
  });
  expect(tellingVerdict(result)).toBe(refused);
  expect(stopped(result)).toBe(result);
  const half = told.slice(0, 2).reduce(withEvent, begun);
  expect(stopped(half)).toMatchObject({ state: 'stopped', hosts: [{ stages: [{ stage: 'name' }] }] });
  expect(tellingVerdict(half)).toBe(verdict);
  expect(tellingVerdict(withEvent(withEvent(half, { ...stage, verdict: warned }), { ...stage, verdict }))).toBe(warned);

  const refusal = { ...refused, id: 'address-refused' } as const;
  const end = { kind: 'end', test: '0', state: 'fails', answered: null, verdict: null, ms: 7 } as const;
  expect(outcomeState(result)).toBe('fails');
  expect(outcomeState([{ ...stage, verdict: refusal }, end].reduce(withEvent, half))).toBe('refused');
});
