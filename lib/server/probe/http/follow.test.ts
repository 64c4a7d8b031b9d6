import { expect, it } from 'vitest';
import { anonymous, type HttpAnswer } from './answer.ts';
import { follow } from './follow.ts';
import { probeUrl } from './probe-url.ts';

const answerAt = (text: string, location: string | null): HttpAnswer => ({
  url: probeUrl(text),
  status: location === null ? 200 : 302,
  header: () => location,
  headers: () => [],
  body: '',
  cut: false,
});

it.each([
  ['https://m.test:443/v2/', '/token', 'm.test:443'],
  ['https://m.test:443/v2/', '?again', 'm.test:443'],
  ['https://m.test/v2/', 'https://n.test:443/v2/', 'n.test:443'],
  ['https://m.test/v2/', '//u:p@n.test:443', 'n.test:443'],
  ['http://m.test:80/v2/', 'https://m.test:80/v2/', 'm.test:80'],
  ['https://m.test:443/v2/', 'https://m.test/v2/', 'm.test'],
  ['https://m.test/v2/', 'http://m.test:443/v2/', 'm.test:443'],
  ['https://m.test/v2/', './', 'm.test'],
])('leads from %s by %s to %s, with the port as written', async (from, location, host) => {
  const asked: string[] = [];
  const request = { method: 'GET', url: probeUrl(from), accept: '*/*', form: null } as const;
  await follow(request, anonymous, 1, async ({ url }) => {
    asked.push(url.host);
    return answerAt(from, asked.length === 1 ? location : null);
  });
  expect(asked.at(-1)).toBe(host);
});
