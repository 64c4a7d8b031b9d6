import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument, rereadDocument, withoutSecrets } from '../document/index.ts';
import { createRenderer, renderNodeFiles } from '../node-files/index.ts';
import { anyTarget } from '../node-files/testing/any-registries.ts';
import { createUnusedFinder, unused } from '../node-files/unused.ts';
import { finish } from '../steps/index.ts';
import { createDiagnoser, diagnose } from './index.ts';

const shared = `mirrors:
  docker.io:
    endpoint:
      - https://mirror.test:5000
      - https://registry-1.docker.io
    rewrite:
      ^library/(.*): base/$1
  a.test: &a
    endpoint: [https://b.test/v2, http://localhost:5000]
  b.test: *a
  "*":
    endpoint: [https://mirror.test:5000/all]
configs:
  mirror.test:5000:
    auth: {username: u, password: "p"}
  b.test:
    tls:
      insecure_skip_verify: true
`;

/** Nothing stands for anything else: what is told of its entries is kept as long as no edit touches them. */
const plain = `mirrors:
  docker.io:
    endpoints: [https://mirror.test:5000]
  a.test:
    endpoint: [https://b.test/v2, http://localhost:5000, ~]
    rewrite: {^a/(.*): b/$2, ^a/: c/}
  quay.io:
    endpoint: [https://mirror.test:5000]
  c.test:
    endpoint: [https://a.test/v1/x, https://c.test]
configs:
  mirror.test:5000:
    auth: {username: u, password: 12}
  a.test: {tls: {ca_file: ca.crt}, auth: {token: t}}
  b.test:443:
    tls:
      insecure_skip_verify: true
      insecure_skip_verify: false
`;

const pieces = [
  ...['', '', 'a', '# password: p', 'u:p@', '/', ':', ' ', '\n', '"', '#', '*', '@', '  ', '.test', 'docker.io'],
  ...[
    '  c.test:\n    endpoint: [https://a.test]\n',
    '    tls: {ca_file: /ca}\n',
    'configs:\n',
    '      - https://b.test\n',
    ' #x',
    '12',
    '~',
    '  d.test: {}\n',
    '    rewrite: {a: b, "^a": c}\n',
    '    auth: {user: x, password: y}\n',
  ],
];
const lineStarts = (text: string) => [...text.matchAll(/^/gm)].map(({ index }) => index);
const editsOf = (seed: string) =>
  fc.record({
    at: fc.oneof(fc.nat(seed.length), fc.constantFrom(...lineStarts(seed))),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
    insert: fc.constantFrom(...pieces),
  });
const anySession = fc
  .constantFrom(shared, plain)
  .chain((seed) => fc.tuple(fc.constant(seed), fc.array(editsOf(seed), { minLength: 1, maxLength: 8 })));

test('what is read, written and told after each edit is what it would be of a document opened anew', () => {
  fc.assert(
    fc.property(anySession, fc.array(anyTarget, { minLength: 1, maxLength: 2 }), ([seed, edits], targets) => {
      const { render } = createRenderer();
      const diagnosing = createDiagnoser();
      const findingUnused = createUnusedFinder();
      let reading = readDocument(seed);
      edits.forEach(({ at, length, insert }, index) => {
        const target = targets[index % targets.length] ?? targets[0];
        if (target === undefined) return;
        const from = Math.min(at, reading.text.length);
        const to = Math.min(from + length, reading.text.length);
        reading = rereadDocument(reading, [{ from, to, insert }]);
        const anew = readDocument(reading.text);
        expect(reading.model).toEqual(anew.model);
        expect(withoutSecrets(reading)).toEqual(withoutSecrets(anew));
        const files = renderNodeFiles(anew.model, target);
        expect(render(reading.model, target)).toEqual(files);
        expect(finish(diagnosing(reading, files, target, null))).toEqual(diagnose(anew, files, target));
        expect(finish(findingUnused(reading.model, files, target))).toEqual(unused(anew.model, files, target));
        // Most edits break the document; what follows is to begin from one that does not.
        if (!reading.accepted) reading = readDocument(seed);
      });
    }),
    { numRuns: 60 },
  );
});
