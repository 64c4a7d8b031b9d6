import { describe, expect, it } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

describe('whether a request comes from a page of this server', () => {
  it.each([
    ['GET', { 'sec-fetch-site': 'cross-site' }, true],
    ['POST', { 'sec-fetch-site': 'same-origin' }, true],
    ['POST', { 'sec-fetch-site': 'cross-site' }, false],
    ['POST', { 'sec-fetch-site': 'same-site' }, false],
    ['DELETE', { host: 'localhost:3000', origin: 'http://localhost:3000' }, true],
    ['DELETE', { host: 'localhost:3000', origin: 'http://localhost:4000' }, false],
    ['PUT', { host: 'localhost:3000', origin: 'null' }, false],
    ['PUT', { host: 'localhost:3000' }, true],
  ])('%s with %j: %s', (method, headers, expected) => {
    expect(isSameOrigin(method, new Headers(headers))).toBe(expected);
  });
});
