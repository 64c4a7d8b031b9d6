import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSavedWork, parseSavedWork } from './saved-work.ts';

describe('the work that a browser keeps', () => {
  it('comes back as it was', () => {
    const path = fc.array(fc.oneof(fc.string(), fc.nat()), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(path, { maxLength: 3 }), (text, missing) => {
        expect(parseSavedWork(formatSavedWork({ text, missing }))).toEqual({ text, missing });
      }),
    );
  });

  it('keeps bytes that are no UTF-8', () => {
    expect(parseSavedWork(formatSavedWork({ text: '# Z\udcfcrich', missing: [] }))?.text).toBe('# Z\udcfcrich');
  });

  it.each([null, '', 'text', '{}', '{"version":2,"text":"","missing":[]}', '{"version":1,"text":1,"missing":[]}'])(
    'is none where the browser keeps %j',
    (kept) => {
      expect(parseSavedWork(kept)).toBeNull();
    },
  );
});
