import { expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';

const members = [
  { id: '1', name: 'Ann', email: 'ann@example.org' },
  { id: '2', name: 'Ann Lee', email: 'lee@example.org' },
  { id: '3', name: '王芳', email: 'fang@example.org' },
];

it.each<[string, string[]]>([
  ['@Ann please', ['1']],
  ['@ann, @Ann', ['1']],
  ['ask @Ann Lee', ['2']],
  ['@Anna', []],
  ['mail ann@example.org', []],
  ['@ann@example.org and @lee@example.org.', ['1', '2']],
  ['请 @王芳 看一下', ['3']],
  ['（@王芳）', ['3']],
  ['@', []],
])('%s', (text, ids) => {
  expect(mentionsIn(text, members)).toEqual(ids);
});
