import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsInView, lineEndsOf, viewText } from './line-ends.ts';

const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n'), maxLength: 30 });

describe('a text with other line ends than the view', () => {
  it('has the length that the view gives it', () => {
    fc.assert(fc.property(text, (value) => lineEndsOf(value).viewLength === viewText(value).length));
  });

  it('finds every place of the view again', () => {
    fc.assert(
      fc.property(text, (value) => {
        const lineEnds = lineEndsOf(value);
        for (let at = 0; at <= lineEnds.viewLength; at += 1) {
          const offset = lineEnds.toText(at);
          expect(lineEnds.toView(offset)).toBe(at);
          expect(viewText(value.slice(0, offset))).toBe(viewText(value).slice(0, at));
        }
      }),
    );
  });

  it('has no place inside a line end of two characters', () => {
    expect(lineEndsOf('a\r\nb').toView(2)).toBeNull();
    expect(editsInView([{ from: 2, to: 3, insert: '' }], lineEndsOf('a\r\nb'))).toBeNull();
  });

  it('ends new lines as its first one ends', () => {
    expect(['a', 'a\nb\r\n', 'a\r\nb\n', 'a\rb'].map((value) => lineEndsOf(value).usual)).toEqual([
      '\n',
      '\n',
      '\r\n',
      '\r',
    ]);
  });

  it('takes edits over', () => {
    const edits = [
      { from: 1, to: 3, insert: ' ' },
      { from: 6, to: 6, insert: 'x\r\ny' },
    ];
    expect(editsInView(edits, lineEndsOf('a\r\nb\r\nc'))).toEqual([
      { from: 1, to: 2, insert: ' ' },
      { from: 4, to: 4, insert: 'x\ny' },
    ]);
  });
});
