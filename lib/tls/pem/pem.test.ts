import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePem } from './decode-pem.ts';
import { encodePem } from './encode-pem.ts';
import { loosePem } from './loose-pem.ts';

const block = '-----BEGIN A-----\nQUJD\n-----END A-----\n';
const labels = (text: string) => decodePem(text).map(({ type }) => type);

describe('PEM as Go reads it', () => {
  test('comes back as it was written, whatever stands around it', () => {
    const junk = fc.string({ unit: fc.constantFrom('x', ' ', '\n', '\r\n', '#', ':', '-', '\t'), maxLength: 20 });
    const blocks = fc.array(fc.tuple(junk, fc.uint8Array({ maxLength: 200 }), fc.boolean()), { maxLength: 4 });
    fc.assert(
      fc.property(blocks, junk, (list, end) => {
        const parts = list.map(([before, bytes, crlf]) => {
          const text = encodePem('CERTIFICATE', bytes);
          return `${before}\n${crlf ? text.replaceAll('\n', '\r\n') : text}`;
        });
        const found = decodePem(parts.join('') + end);
        expect(found.map(({ bytes }) => [...bytes])).toEqual(list.map(([, bytes]) => [...bytes]));
      }),
    );
  });

  test.each([
    ['blanks after the dashes', '-----BEGIN A----- \t\nQUJD\n-----END A-----  \n'],
    ['blanks within the digits', '-----BEGIN A-----\nQU JD\n-----END A-----\n'],
    ['no end of line at the end', '-----BEGIN A-----\nQUJD\n-----END A-----'],
    ['an open block before it', `-----BEGIN X-----\nQUJD\n${block}`],
    ['headers', '-----BEGIN A-----\nProc-Type: 4,ENCRYPTED\n\nQUJD\n-----END A-----\n'],
    ['no content', '-----BEGIN A-----\n-----END A-----\n'],
  ])('is found with %s', (_case, text) => expect(labels(text)).toEqual(['A']));

  test.each([
    ['a byte order mark', `\xef\xbb\xbf${block}`],
    ['a blank before BEGIN', ` ${block}`],
    ['another label at the end', block.replace('END A', 'END B')],
    ['something behind END', block.replace('END A-----', 'END A-----x')],
    ['a lost padding', block.replace('QUJD', 'QUI')],
    ['a letter that is no digit', block.replace('QUJD', 'QU*D')],
    ['four dashes', block.replace('BEGIN A-----', 'BEGIN A----')],
    ['its END in a header', '-----BEGIN A-----\n-----END A-----k: v\n-----BEGIN A-----\nQUJD\n'],
  ])('is passed over with %s', (_case, text) => expect(labels(text)).toEqual([]));

  test('that is passed over for its place is still seen by a person', () => {
    const indented = `\xef\xbb\xbf${block.replaceAll(/^/gm, '    ')}`;
    expect(loosePem(indented).map(({ bytes }) => [...bytes])).toEqual([[65, 66, 67]]);
    expect(loosePem('-----BEGIN A----- QUJD -----END A-----').map(({ bytes }) => [...bytes])).toEqual([[65, 66, 67]]);
  });
});
