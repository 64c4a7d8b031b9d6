import { describe, expect, it } from 'vitest';
import type { Origin } from '@/components/editor/state/editor-state.ts';
import { applyEdits, type TextEdit } from '@/lib/document/index.ts';
import { mayBringSecret } from './may-bring-secret.ts';

const before =
  'mirrors:\n  a.test:\n    endpoint: [https://b.test]\nconfigs:\n  b.test:\n    auth:\n      password: ""\n';

function asked(origin: Origin, ...edits: readonly TextEdit[]) {
  return mayBringSecret({ origin, edits: [edits] }, applyEdits(before, edits));
}

const inEndpoint = before.indexOf('b.test');
const inPassword = before.indexOf('""') + 1;

describe('an edit that may bring a secret into sight', () => {
  it('is one by a form in a line that tells of a secret', () => {
    expect(asked('form', { from: inPassword, to: inPassword, insert: 'x' })).toBe(true);
    expect(asked('form', { from: inEndpoint, to: inEndpoint, insert: 'me:x@' })).toBe(true);
    expect(asked('form', { from: inEndpoint, to: inEndpoint, insert: 'x' })).toBe(false);
  });

  it('is found behind other edits of the same step', () => {
    const first = { from: inEndpoint, to: inEndpoint + 6, insert: 'c' };
    expect(asked('form', first, { from: inPassword, to: inPassword, insert: 'x' })).toBe(true);
  });

  it('is what is pasted into the text, and not what is typed', () => {
    expect(asked('text-pane', { from: 0, to: 0, insert: 'x' })).toBe(false);
    expect(asked('text-pane', { from: 0, to: 0, insert: '# x' })).toBe(true);
  });

  it('is any that opens, undoes or mends', () => {
    expect((['opened', 'history', 'fix'] as const).map((origin) => asked(origin))).toEqual([true, true, true]);
  });
});
