import { expect, it } from 'vitest';
import en from '@/messages/en/palette.json';
import { locales } from '@/messages/locale.ts';
import { findCommands } from './find-commands.ts';
import type { ActName } from './in-palette.ts';
import { actWords } from './words.ts';

const names = Object.keys(en.acts) as ActName[];

it.each(names)('names what “%s” is done with in both languages, or in neither', (name) => {
  const named = locales.filter((locale) => actWords(locale, name, 'a.test').label.includes('a.test'));
  expect([0, locales.length]).toContain(named.length);
});

it.each([
  ['invite', '邀请成员', 'invite'],
  ['everywhere', '所有会话', 'sign-out-everywhere'],
  ['restore 7', '恢复修订版本', 'restore-revision'],
  ['remove node', '移出列表', 'forget-node'],
  ['whole change', '评论整项', 'comment'],
] as const)('finds by “%s” and by “%s”', (english, chinese, name) => {
  const commands = names.map((each) => ({
    id: each,
    group: 'actions' as const,
    ...actWords('en', each, '7'),
    run: () => {},
  }));
  for (const query of [english, chinese]) expect(findCommands(commands, query)[0]?.items[0]?.id).toBe(name);
});
