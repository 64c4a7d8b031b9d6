import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatKeptDocument, parseKeptDocument, parseOnlyDocument } from './kept-document.ts';

const text = fc.string({ unit: 'grapheme' });
const place = fc.record({
  kind: fc.constantFrom('password', 'token', 'auth', 'private-key', 'secret', 'url-password'),
  path: fc.option(fc.array(fc.oneof(fc.string(), fc.nat()), { maxLength: 4 })),
  name: fc.string(),
});
const options = fc.record({
  noDefaultEndpoint: fc.boolean(),
  embedded: fc.boolean(),
  selinux: fc.boolean(),
  snapshotter: fc.string(),
});
const target = fc.oneof(
  fc.record({ program: fc.string(), release: fc.string(), options }),
  fc.record({ program: fc.string(), line: fc.string(), options }),
);
const kept = fc.record({
  name: text,
  text,
  missing: fc.array(place, { maxLength: 3 }),
  target: fc.option(target),
  images: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}(\.test)?\/[a-z]{1,4}(:\d)?$/), { maxLength: 3 }),
});

describe('a document that a browser keeps', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(kept, (document) => {
        expect(parseKeptDocument(formatKeptDocument(document))).toEqual(document);
      }),
    );
  });

  it('is read although its target says nothing', () => {
    const raw = JSON.stringify({ version: 2, name: 'a', text: 'b', missing: [], target: { program: 1 } });
    expect(parseKeptDocument(raw)).toEqual({ name: 'a', text: 'b', missing: [], target: null, images: [] });
  });

  it.each([
    null,
    '',
    'text',
    '{}',
    '[]',
    '{"version":3,"name":"","text":"","missing":[]}',
    '{"version":2,"text":"","missing":[]}',
    '{"version":2,"name":"","text":1,"missing":[]}',
    '{"version":2,"name":"","text":"","missing":{}}',
    '{"version":2,"name":"","text":"","missing":[null]}',
    '{"version":2,"name":"","text":"","missing":[{"kind":"pin","path":null,"name":""}]}',
    '{"version":2,"name":"","text":"","missing":[{"kind":"auth","path":[true],"name":""}]}',
  ])('is none where the browser keeps %j', (raw) => {
    expect(parseKeptDocument(raw)).toBeNull();
  });
});

describe('the one document of before', () => {
  it('is read with the name that it is given', () => {
    const raw = JSON.stringify({
      version: 1,
      text: 'mirrors: {}',
      missing: [{ kind: 'auth', path: null, name: 'auth' }],
    });
    expect(parseOnlyDocument(raw, 'registries')).toEqual({
      name: 'registries',
      text: 'mirrors: {}',
      missing: [{ kind: 'auth', path: null, name: 'auth' }],
      target: null,
      images: [],
    });
  });

  it.each([null, '', '{"version":2,"name":"a","text":"","missing":[]}', '{"version":1,"text":1,"missing":[]}'])(
    'is none where the browser keeps %j',
    (raw) => {
      expect(parseOnlyDocument(raw, 'registries')).toBeNull();
    },
  );
});
