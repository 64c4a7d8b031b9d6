import { expect, it } from 'vitest';
import type { NodeFile, NodeFiles } from '@/lib/node-files/index.ts';
import { previewTabs, sameTabs, tabName } from './preview-tabs.ts';

function nodeFiles(texts: Readonly<Record<string, string>>): NodeFiles {
  const files = Object.entries(texts).map(([path, text]): [string, NodeFile] => [path, { path, text, sources: [] }]);
  return { files: new Map(files), log: [], unwritten: [], faults: [] };
}

const before = nodeFiles({
  'config.toml': 'c',
  'certs.d/_default/hosts.toml': 'd',
  'certs.d/a.test/hosts.toml': 'a',
  'certs.d/b.test:5000/hosts.toml': 'b',
});

it('names a file by its registry as the document does', () => {
  expect([...before.files.keys()].map(tabName)).toEqual(['config.toml', '*', 'a.test', 'b.test:5000']);
  expect(tabName('../../x/hosts.toml')).toBe('../../x/hosts.toml');
});

it('tells what the last edit did to each file, and keeps the place of those that it took away', () => {
  const now = nodeFiles({
    'config.toml': 'c',
    'certs.d/a.test/hosts.toml': 'A',
    'certs.d/c.test/hosts.toml': 'new',
  });
  expect(previewTabs(now, before).map(({ name, state }) => `${name} ${state}`)).toEqual([
    'config.toml same',
    '* gone',
    'a.test changed',
    'b.test:5000 gone',
    'c.test new',
  ]);
});

it('keeps the tabs that stay as they were', () => {
  const first = previewTabs(before, before);
  const now = nodeFiles({
    'config.toml': 'c',
    'certs.d/a.test/hosts.toml': 'a',
    'certs.d/b.test:5000/hosts.toml': 'B',
  });
  const second = previewTabs(now, before, first);
  expect(second).toEqual(previewTabs(now, before));
  expect(second.map((tab) => first.includes(tab))).toEqual([true, false, true, false]);
  const third = previewTabs(now, now, second);
  expect(third).toEqual(previewTabs(now, now));
  expect(third.map((tab) => second.includes(tab))).toEqual([true, true, false]);
});

it('finds nothing changed before the first edit', () => {
  expect(previewTabs(before, before).every(({ state }) => state === 'same')).toBe(true);
});

it('takes tabs for the same until a file comes, goes or gets another state', () => {
  const typed = (text: string) =>
    previewTabs(nodeFiles({ 'config.toml': 'c', 'certs.d/a.test/hosts.toml': text }), before);
  expect(sameTabs(typed('A'), typed('AA'))).toBe(true);
  expect(sameTabs(typed('A'), typed('a'))).toBe(false);
  expect(sameTabs(typed('A'), previewTabs(before, before))).toBe(false);
});
