import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOf, withoutPassword } from './endpoint-parts.ts';

it('finds the parts of an endpoint', () => {
  expect(partsOf('https://bot:secret@harbor.lan:5000/v2/quay')).toEqual({
    scheme: 'https://',
    user: 'bot:',
    password: 'secret',
    host: '@harbor.lan:5000',
    rest: '/v2/quay',
  });
  expect(partsOf('[::1]:5000')).toMatchObject({ scheme: '', host: '[::1]:5000' });
});

it('loses nothing of any text', () => {
  const texts = fc
    .array(fc.constantFrom('https', '://', ':', '@', '/', 'a', '?', '#', ' ', '\n'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(Object.values(partsOf(text)).join('')).toBe(text);
    }),
  );
});

it('hides a password, whatever its length', () => {
  expect(withoutPassword('https://u:p@a.test')).toBe('https://u:••••••••@a.test');
  expect(withoutPassword('https://u:a-long-password@a.test')).toBe('https://u:••••••••@a.test');
  expect(withoutPassword('https://u@a.test')).toBe('https://u@a.test');
});

it('hides what a query gives under a secret’s name', () => {
  expect(withoutPassword('https://a.test/v2?x=1&token=t')).toBe('https://a.test/v2?x=1&token=••••••••');
  expect(withoutPassword('https://u:p@a.test?api_key=k#top')).toBe('https://u:••••••••@a.test?api_key=••••••••#top');
  expect(withoutPassword('https://a.test?token=&x=1')).toBe('https://a.test?token=&x=1');
});
