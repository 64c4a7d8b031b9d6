import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocument } from '@/lib/document/index.ts';
import {
  defaultOptions,
  ignoredFiles,
  type LineName,
  lines,
  renderNodeFiles,
  type Target,
} from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { finish } from '@/lib/steps/index.ts';
import { mirrorGroup } from './endpoint-groups.ts';
import { createGroupsFinder, type FindGroups } from './find-groups.ts';

const target = (line: LineName, noDefaultEndpoint: boolean): Target => ({
  program: 'k3s',
  line,
  release: null,
  containerd: lines[line].containerd.first,
  pauseImage: '3.6',
  options: { ...defaultOptions, noDefaultEndpoint },
});
const targets = [target('v1.31.6', false), target('v1.31.6', true), target('v1.25.4', false)];
/** A backslash that nobody escapes makes the whole hosts.toml unreadable for containerd. */
const unreadable = new Map([['a\\.b', 'c']]);
const model = (text: string) => readDocument(text).model;
const found = (find: FindGroups, registries: Registries, at: Target) =>
  find(registries, at, renderNodeFiles(registries, at));
const groupsOf = (registries: Registries, at = targets[0] ?? target('v1.31.6', false)) =>
  finish(found(createGroupsFinder(), registries, at));

it('names the endpoints of mirrors, registries that are asked themselves, and such as have settings alone', () => {
  const groups = groupsOf(
    model(`
mirrors:
  a.test: {endpoint: [https://m.test, https://n.test]}
  "*": {endpoint: [https://any.test]}
configs:
  m.test: {}
  "*": {}
  docker.io: {}
  alone.test: {}
  a.test: {}
`),
  );
  expect(
    groups.map(({ mirror, isMirror, endpoints }) => [mirror, isMirror, endpoints.map(({ text }) => text)]),
  ).toEqual([
    ['a.test', true, ['https://m.test', 'https://n.test', null]],
    ['*', true, ['https://any.test']],
  ]);
  expect(groupsOf(model('configs: {alone.test: {}, docker.io: {}}')).map(({ mirror }) => mirror)).toEqual([
    'alone.test',
  ]);
});

it('names a registry itself whose hosts.toml containerd cannot read, whatever keeps it from being asked else', () => {
  const mirrors = new Map([['a.test', { endpoint: ['https://m.test'], rewrite: unreadable }]]);
  const registries: Registries = { ...model('configs: {m.test: {}}'), mirrors };
  const at = target('v1.31.6', true);
  const named = groupsOf(registries, at).map(({ mirror, endpoints }) => [mirror, endpoints.map(({ text }) => text)]);
  expect(named).toEqual([
    ['a.test', ['https://m.test', null]],
    ['m.test', [null]],
  ]);
  const ignored = ignoredFiles(renderNodeFiles(registries, at));
  expect(mirrorGroup('a.test', registries, at, ignored).host).toBe('a.test');
});

it('finds after any edits what it would find anew', () => {
  const names = ['a.test', 'b.test', '*', 'docker.io'];
  const mirror = fc.record({
    endpoint: fc.array(fc.constantFrom('https://a.test', 'https://m.test', 'bad url'), { maxLength: 3 }),
    rewrite: fc.constantFrom(null, unreadable),
  });
  const kept = fc.array(mirror, { minLength: 1, maxLength: 4 });
  const documents = kept.chain((mirrors) =>
    fc.array(
      fc.record({
        mirrors: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...mirrors)), { maxLength: 4 }),
        configs: fc.subarray([...names, 'c.test']),
        at: fc.constantFrom(...targets),
        givenUp: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
  );
  fc.assert(
    fc.property(documents, (all) => {
      const find = createGroupsFinder();
      for (const { mirrors, configs, at, givenUp } of all) {
        const registries: Registries = {
          ...model(''),
          mirrors: new Map(mirrors),
          configs: new Map(configs.map((name) => [name, { auth: null, tls: null }])),
        };
        if (givenUp) found(find, registries, at).next();
        else expect(finish(found(find, registries, at))).toEqual(groupsOf(registries, at));
      }
    }),
  );
});

it('keeps the groups of mirrors that stayed', () => {
  const at = target('v1.31.6', false);
  const before = model('mirrors: {a.test: {endpoint: [https://m.test]}, b.test: {endpoint: [https://n.test]}}');
  const find = createGroupsFinder();
  const [first] = finish(found(find, before, at));
  const after = new Map(before.mirrors).set('b.test', { endpoint: ['https://o.test'], rewrite: null });
  const groups = finish(found(find, { ...before, mirrors: after }, at));
  expect(groups[0]).toBe(first);
  expect(groups[1]).toEqual(mirrorGroup('b.test', { ...before, mirrors: after }, at, new Set()));
});
