import { expect, it } from 'vitest';
import { holdsLogin } from './holds-login.ts';

const digest = `sha256:${'a'.repeat(64)}`;

it.each([
  ['alpine', false],
  ['a.test:5000/x:t', false],
  [`x:t@${digest}`, false],
  ['x:t@sha256:ab', false],
  ['user:password@a.test/x', true],
  ['https://user:password@a.test/x', true],
  [`user:password@a.test/x:t@${digest}`, true],
])('%s: %s', (image, holds) => {
  expect(holdsLogin(image)).toBe(holds);
});
