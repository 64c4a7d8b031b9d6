import { describe, expect, it } from 'vitest';
import { readDocument } from '@/lib/document/index.ts';
import { formatSavedWork, parseSavedWork } from './saved-work.ts';
import { workToKeep } from './work-to-keep.ts';

const secret = 'Tr0ub4dor-and-3';
const text = `configs:
  a.test:
    auth: {username: u, password: ${secret}}
  b.test:
    auth:
      identity_token: "${secret}" # ${secret.length} long
`;

const keep = (document: string) => workToKeep(readDocument(document), []);

describe('the work to keep', () => {
  it('holds no secret, but where each stood', () => {
    const work = keep(text);
    expect(formatSavedWork(work)).not.toContain(secret);
    expect(work.missing.map(({ path }) => path?.join('.'))).toEqual([
      'configs.a.test.auth.password',
      'configs.b.test.auth.identity_token',
    ]);
  });

  it.each([
    ['does not parse', `configs: {\n  a.test: {auth: {password: ${secret}\n`],
    ['stands in a comment', `mirrors: {}\n# password: ${secret}\n`],
    ['stands in an endpoint', `mirrors: {a.test: {endpoint: ["https://u:${secret}@b.test"]}}\n`],
  ])('holds no secret of a text that %s', (_what, document) => {
    expect(formatSavedWork(keep(document))).not.toContain(secret);
  });

  it('goes on missing over the next reload what was not entered again', () => {
    const first = parseSavedWork(formatSavedWork(keep(text)));
    const entered = (first?.text ?? '').replace('password: ""', 'password: again');
    const second = workToKeep(readDocument(entered), first?.missing ?? []);
    expect(second.missing).toHaveLength(2);
    expect(second.text).toBe(first?.text);
  });
});
