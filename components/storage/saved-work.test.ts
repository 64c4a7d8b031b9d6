import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSavedWork, parseSavedWork } from './saved-work.ts';

const place = fc.record({
  kind: fc.constantFrom('password', 'token', 'auth', 'private-key', 'secret', 'url-password'),
  path: fc.option(fc.array(fc.oneof(fc.string(), fc.nat()), { maxLength: 4 })),
  name: fc.string(),
});

describe('the work that a browser keeps', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(place, { maxLength: 3 }), (text, missing) => {
        expect(parseSavedWork(formatSavedWork({ text, missing }))).toEqual({ text, missing });
      }),
    );
  });

  it.each([
    null,
    '',
    'text',
    '{}',
    '{"version":2,"text":"","missing":[]}',
    '{"version":1,"text":1,"missing":[]}',
    '{"version":1,"text":"","missing":{}}',
    '{"version":1,"text":"","missing":[null]}',
    '{"version":1,"text":"","missing":[{"kind":"pin","path":null,"name":""}]}',
    '{"version":1,"text":"","missing":[{"kind":"auth","path":[true],"name":""}]}',
  ])('is none where the browser keeps %j', (kept) => {
    expect(parseSavedWork(kept)).toBeNull();
  });
});
