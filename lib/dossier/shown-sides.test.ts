import { describe, expect, it } from 'vitest';
import { signingWith } from '../fingerprints/index.ts';
import { comparisonOf } from '../profile/comparison.ts';
import { shownSides } from './index.ts';
import { contentWith } from './testing/planted.ts';

const sign = await signingWith(new Uint8Array(32).fill(3));
const document = (password: string, token: string) =>
  `configs:\n  a.test:\n    auth:\n      password: ${password}\n      identity_token: ${token}\n`;

async function sides(before: string | null, after: string) {
  const content = before === null ? null : contentWith(before);
  return shownSides(await comparisonOf(content, contentWith(after), sign, 'edge'));
}

describe('both sides of a diff', () => {
  it('differ in the lines of secrets that are other ones, and in no other', async () => {
    const { before, after } = await sides(document('one', 'same'), document('two', 'same'));
    const lines = (text: string) => text.split('\n');
    const differing = lines(after.text).filter((line, index) => line !== lines(before.text)[index]);
    expect(differing).toEqual([expect.stringContaining('password')]);
    expect(after.secrets.map(({ path, change }) => [path?.at(-1), change])).toEqual([
      ['password', 'changed'],
      ['identity_token', 'unchanged'],
    ]);
  });

  it('have each secret where its mark stands', async () => {
    const { before, after } = await sides(document('one', 'x'), `# password: new\n${document('"two"', 'y')}`);
    for (const { text, secrets } of [before, after]) {
      for (const { range } of secrets) expect(text.slice(range.from, range.to)).toMatch(/^["']?•{6}′?["']?$/);
    }
    expect(after.secrets.map(({ change }) => change)).toEqual(['added', 'changed', 'changed']);
  });

  it('have nothing before the first revision', async () => {
    const { before, after } = await sides(null, document('one', 'two'));
    expect(before).toEqual({ text: '', secrets: [] });
    expect(after.secrets.map(({ change }) => change)).toEqual(['added', 'added']);
  });
});
