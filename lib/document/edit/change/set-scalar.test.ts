import { expect, it } from 'vitest';
import { applyEdits, editDocument, readDocument } from '../../index.ts';

function type(text: string, ...values: readonly string[]): string {
  return values.reduce((before, value) => {
    const result = editDocument(readDocument(before), { do: 'set-endpoint', mirror: 'a.test', index: 0, value });
    if ('refused' in result) throw new Error(result.refused);
    return applyEdits(before, result.edits);
  }, text);
}

it('leaves no quotes behind that only a half-typed text needed', () => {
  const text = 'mirrors:\n  a.test:\n    endpoint:\n      - h\n';
  expect(type(text, 'https:')).toBe(text.replace('- h', '- "https:"'));
  expect(type(text, 'https:', 'https:/', 'https://b.test')).toBe(text.replace('- h', '- https://b.test'));
});

it('keeps quotes that the text never needed', () => {
  expect(type("mirrors: {a.test: {endpoint: ['https://b.test']}}\n", 'https://c.test')).toBe(
    "mirrors: {a.test: {endpoint: ['https://c.test']}}\n",
  );
});
