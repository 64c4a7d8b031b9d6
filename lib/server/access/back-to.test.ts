import { expect, it } from 'vitest';
import { backTo } from './back-to.ts';

it.each([
  ['/team', '/team'],
  ['/audit?before=7', '/audit?before=7'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/..//evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['team', '/'],
  [undefined, '/'],
  [['/team'], '/'],
])('after the sign-in, %j leads to %s', (asked, expected) => {
  expect(backTo(asked)).toBe(expected);
});
