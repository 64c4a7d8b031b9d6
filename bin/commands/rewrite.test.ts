import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answers, portolan } from '../testing/portolan.ts';

const fixture = join(import.meta.dirname, '..', '..', 'lib', 'go', 'regexp', 'fixtures', 'golden-rewrites.jsonl');

describe('rewrite', () => {
  it('prints what each repository becomes', () => {
    const { status, stdout, stderr } = portolan(['rewrite', '^library/(.*)', 'proxy/$1', 'library/alpine', 'team/app']);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'proxy/alpine\nteam/app\n', stderr: '' });
  });

  it('ends with 1 where Go refuses the pattern', () => {
    const { status, stdout, stderr } = portolan(['rewrite', '(a', 'b', 'c']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('error parsing regexp: missing closing ): `(a`');
  });

  it('ends with 2 where nothing is given to rewrite', () => {
    expect(portolan(['rewrite', 'a', 'b']).status).toBe(2);
  });
});

describe('rewrite --jsonl', () => {
  it('answers every recorded question as Go did', () => {
    const recordings: readonly Record<string, unknown>[] = readFileSync(fixture, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const expected = recordings.map(({ result, error }) => (result === null ? { error } : { result }));
    expect(answers('rewrite', recordings)).toEqual(expected);
  });

  it('answers what is no question with an error, and reads on', () => {
    const question = { pattern: '\ud800|^', replacement: '-', repository: 'a\ud800' };
    const given = answers('rewrite', ['{', { pattern: 'a' }, question]);
    expect(given).toEqual([
      { error: expect.any(String) },
      { error: expect.stringContaining('replacement') },
      { result: '-a-' },
    ]);
  });
});
