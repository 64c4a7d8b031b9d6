import { expect, it } from 'vitest';
import { profileNameFault } from './profile-name.ts';

it.each([
  ['edge', null],
  ['a', null],
  ['0.prod-eu.west', null],
  ['n'.repeat(63), null],
  ['', 'missing'],
  ['n'.repeat(64), 'too-long'],
  ['-edge', 'first-sign'],
  ['.edge', 'first-sign'],
  ['Edge', 'signs'],
  ['two words', 'signs'],
  ['边缘', 'signs'],
  ['a/b', 'signs'],
  ['a\n', 'signs'],
  ['new', 'reserved'],
])('of the name %j', (name, fault) => {
  expect(profileNameFault(name)?.id ?? null).toBe(fault);
});

it('says which sign is in the way, of pairs both halves', () => {
  expect(profileNameFault('edge🔑')).toEqual({ id: 'signs', sign: '🔑' });
});
