import { describe, expect, it } from 'vitest';
import { documentIndex, emptyEndpoint, followEndpoints, insertRow, moveRow, pastedEndpoints } from './endpoint-rows.ts';

const texts = (rows: readonly { readonly value: string }[]) => rows.map((row) => row.value);

describe('the rows of a mirror’s endpoints', () => {
  it('offer one empty row where there is none', () => {
    expect(followEndpoints([], [])).toMatchObject([{ value: '', written: false }]);
  });

  it('put what the document gains in place of the one empty row', () => {
    const none = followEndpoints([], []);
    expect(followEndpoints(none, ['a', 'b'])).toMatchObject([
      { key: none[0]?.key, value: 'a', written: true },
      { value: 'b', written: true },
    ]);
    expect(followEndpoints(none, [''])).toMatchObject([{ value: '', written: true }]);
  });

  it('leave a row that is not written behind its neighbour when the document changes elsewhere', () => {
    const rows = insertRow(followEndpoints([], ['a', 'b']), 1, emptyEndpoint());
    expect(texts(followEndpoints(rows, ['a', 'b', 'c']))).toEqual(['a', '', 'b', 'c']);
    expect(texts(followEndpoints(rows, ['new', 'a', 'b']))).toEqual(['new', 'a', '', 'b']);
  });

  it('stay the same rows where they show the document already', () => {
    const rows = followEndpoints([], ['a', 'b']);
    expect(followEndpoints(rows, ['a', 'b'])).toBe(rows);
  });

  it('count the rows in the document only', () => {
    const rows = insertRow(followEndpoints([], ['a', 'b']), 1, emptyEndpoint());
    expect(rows.map((_, index) => documentIndex(rows, index))).toEqual([0, 1, 1]);
  });

  it('move one row and keep the order of the others', () => {
    expect(moveRow(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moveRow(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  });
});

it('takes pasted endpoints from plain lines and from lists as YAML and JSON write them', () => {
  expect(pastedEndpoints('https://a.test\r\n\r\n  http://b.test:5000  ')).toEqual([
    'https://a.test',
    'http://b.test:5000',
  ]);
  expect(pastedEndpoints('      - https://a.test\n      - "https://b.test"\n')).toEqual([
    'https://a.test',
    'https://b.test',
  ]);
  expect(pastedEndpoints('"https://a.test",\n"https://b.test"')).toEqual(['https://a.test', 'https://b.test']);
});
