import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderNodeFiles, resolveTarget, type Target, type TargetRequest } from '@/lib/node-files/index.ts';
import type { Config, Mirror, Registries } from '@/lib/registries/model.ts';
import { anyChange, changed } from '@/lib/registries/testing/any-change.ts';
import { finish, finishable } from '@/lib/steps/index.ts';
import { createHostsFinder } from './asked-hosts.ts';

const name = fc.constantFrom('docker.io', 'quay.io', 'a.test', '*', 'c.test', 'r1.test', 'r80.test');
const endpoint = fc.constantFrom(
  ...['https://a.test', 'https://a.test/v2/x', 'b.test:5000', 'https://docker.io', 'bad url', 'quay.io', 'm3.test', ''],
);
/** A backslash that nobody escapes makes the whole hosts.toml unreadable for containerd. */
const unreadable = new Map([['a\\.b', 'c']]);
const mirror = fc.record({
  endpoint: fc.array(endpoint, { maxLength: 3 }),
  rewrite: fc.constantFrom(null, null, unreadable),
});
const edit = fc.oneof(
  anyChange(name, mirror).map((change) => (model: Registries) => ({
    ...model,
    mirrors: changed(model.mirrors, change),
  })),
  anyChange(name, fc.constant<Config>({ auth: null, tls: null })).map((change) => (model: Registries) => ({
    ...model,
    configs: changed(model.configs, change),
  })),
);
const newer = targetOf({ line: 'v1.31.6' });
const withoutDefault = targetOf({ line: 'v1.31.6', options: { noDefaultEndpoint: true } });
/** Most edits are seen for the same target as the one before. */
const target = fc.constantFrom(newer, newer, newer, newer, withoutDefault, targetOf({ line: 'v1.25.4' }));
const empty: Registries = { mirrors: null, configs: null, auths: null };

function targetOf(request: TargetRequest): Target {
  const resolved = resolveTarget(request);
  if (!resolved.ok) throw new Error('no target');
  return resolved.target;
}

function found(finding: ReturnType<typeof createHostsFinder>, model: Registries, target: Target) {
  return finding(model, target, renderNodeFiles(model, target));
}

function anew(model: Registries, target: Target) {
  return [...finish(found(createHostsFinder(), model, target))];
}

it('finds after each edit what it finds in a document opened anew, in the same order', () => {
  const step = fc.tuple(edit, target);
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
      const finding = createHostsFinder();
      let model = empty;
      for (const [edited, target] of steps) {
        model = edited(model);
        expect([...finish(found(finding, model, target))]).toEqual(anew(model, target));
      }
    }),
    { numRuns: 500 },
  );
});

/** More mirrors than are looked at in one step. */
const many: Registries = {
  ...empty,
  mirrors: new Map(
    Array.from({ length: 150 }, (_, index) => [
      `r${index}.test`,
      { endpoint: [`m${index % 100}.test`, 'https://a.test'], rewrite: null },
    ]),
  ),
};

it('leaves hosts as they are that were handed out, whatever else is begun, given up or gone on with', () => {
  const step = fc.tuple(edit, edit, fc.nat(9), fc.boolean());
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), target, (steps, target) => {
      const finding = createHostsFinder();
      const handedOut: { hosts: ReturnType<typeof anew>; before: string }[] = [];
      let model = many;
      for (const [edited, otherwise, taken, goesOn] of steps) {
        const other = otherwise(model);
        const slow = finishable(found(finding, other, target));
        for (let step = 0; step < taken && slow.steps.next().done !== true; step += 1);
        model = edited(model);
        const hosts = [...finish(found(finding, model, target))];
        expect(hosts).toEqual(anew(model, target));
        handedOut.push({ hosts, before: JSON.stringify(hosts) });
        if (!goesOn) continue;
        expect([...slow.finish()]).toEqual(anew(other, target));
        expect([...finish(found(finding, model, target))]).toEqual(hosts);
      }
      for (const { hosts, before } of handedOut) expect(JSON.stringify(hosts)).toBe(before);
    }),
    { numRuns: 100 },
  );
});

it('names a mirror once that lists a host twice', () => {
  const mirrors = new Map([['quay.io', { endpoint: ['m1.test/v2', 'https://m1.test/x', 'quay.io'], rewrite: null }]]);
  expect(anew({ ...empty, mirrors }, newer)).toEqual([
    ['m1.test', { asEndpoint: ['quay.io'], asItself: [] }],
    ['quay.io', { asEndpoint: ['quay.io'], asItself: [] }],
  ]);
});

it('hands out the same where an edit leads nowhere else', () => {
  const finding = createHostsFinder();
  const withRewrite: Mirror = { endpoint: ['m1.test/v2', 'https://a.test'], rewrite: new Map([['^a', 'b']]) };
  const before = finish(found(finding, many, newer));
  const edited = { ...many, mirrors: new Map([...(many.mirrors ?? []), ['r1.test', withRewrite]] as const) };
  expect(finish(found(finding, edited, newer))).toBe(before);
});

it('leads past a hosts.toml that containerd cannot read, also past the one for all registries', () => {
  const endpoint = ['https://m1.test'];
  const finding = createHostsFinder();
  const hostsOf = (mirrors: Readonly<Record<string, Mirror>>) => [
    ...finish(found(finding, { ...empty, mirrors: new Map(Object.entries(mirrors)) }, newer)),
  ];
  const bare: Mirror = { endpoint: null, rewrite: null };
  const own = { asEndpoint: [], asItself: ['quay.io'] };
  expect(hostsOf({ 'quay.io': { endpoint, rewrite: unreadable } })).toEqual([['quay.io', own]]);
  expect(hostsOf({ 'quay.io': { endpoint, rewrite: null } })).toEqual([
    ['m1.test', { asEndpoint: ['quay.io'], asItself: [] }],
    ['quay.io', own],
  ]);
  expect(hostsOf({ 'quay.io': bare, '*': { endpoint, rewrite: unreadable } })).toEqual([['quay.io', own]]);
  expect(hostsOf({ 'quay.io': bare, '*': { endpoint, rewrite: null } })).toEqual([
    ['m1.test', { asEndpoint: ['*'], asItself: [] }],
  ]);
});
