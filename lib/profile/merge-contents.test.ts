import fc from 'fast-check';
import { expect, it } from 'vitest';
import { secretMark } from '../document/index.ts';
import type { ProfileContent } from './content.ts';
import { mergeContents } from './merge-contents.ts';

const options = { noDefaultEndpoint: false, embedded: false, snapshotter: 'overlayfs', selinux: false };
const base: ProfileContent = {
  document:
    'mirrors:\n  docker.io:\n    endpoint: [https://a.test]\nconfigs:\n  a.test:\n    auth: {username: u, password: hunter2}\n',
  target: { program: 'k3s', line: 'v1.33', options },
  tlsFiles: [{ path: '/etc/ca.crt', text: 'one' }],
  images: ['nginx', 'redis'],
};
const quay = '  quay.io:\n    endpoint: [https://q.test]\nconfigs:';

it('makes the changes of both sides, of every part', () => {
  const mine: ProfileContent = {
    ...base,
    document: base.document.replace('configs:', quay),
    target: { ...base.target, options: { ...options, embedded: true } },
    images: ['nginx', 'redis', 'busybox'],
    tlsFiles: [...base.tlsFiles, { path: '/etc/new.crt', text: 'new' }],
  };
  const theirs: ProfileContent = {
    ...base,
    document: base.document.replace('https://a.test', 'https://b.test'),
    target: { program: 'rke2', line: 'v1.32', options },
    images: ['redis', 'alpine'],
    tlsFiles: [{ path: '/etc/ca.crt', text: 'two' }],
  };
  expect(mergeContents(base, mine, theirs)).toEqual({
    content: {
      document: base.document.replace('https://a.test', 'https://b.test').replace('configs:', quay),
      target: { program: 'rke2', line: 'v1.32', options: { ...options, embedded: true } },
      images: ['redis', 'busybox', 'alpine'],
      tlsFiles: [
        { path: '/etc/ca.crt', text: 'two' },
        { path: '/etc/new.crt', text: 'new' },
      ],
    },
    conflicts: [],
  });
});

it('keeps what is mine where both changed the same, and says so without a secret', () => {
  const change = (password: string, release: string, text: string): ProfileContent => ({
    ...base,
    document: base.document.replace('hunter2', password),
    target: { program: 'k3s', release, options },
    tlsFiles: text === '' ? [] : [{ path: '/etc/ca.crt', text }],
  });
  const mine = change('s3cret-of-mine', 'v1.33.4+k3s1', 'mine');
  const theirs = change('s3cret-of-theirs', 'v1.33.5+k3s1', '');
  const { content, conflicts } = mergeContents(base, mine, theirs);
  expect(content).toEqual(mine);
  expect(conflicts).toMatchObject([
    {
      kind: 'text',
      conflict: { keys: ['configs', 'a.test', 'auth'] },
      shown: { mine: expect.stringContaining(secretMark) },
    },
    { kind: 'target', mine: mine.target, theirs: theirs.target },
    { kind: 'file', path: '/etc/ca.crt', mine: 'mine', theirs: null },
  ]);
  const [text] = conflicts;
  if (text?.kind !== 'text') throw new Error('no conflict of the text');
  expect(JSON.stringify(text.shown)).not.toMatch(/s3cret|hunter2/);
});

const contents = fc.record({
  document: fc.constantFrom('', base.document, base.document.replace('a.test', 'c.test'), 'mirrors: ['),
  target: fc.record({
    program: fc.constantFrom('k3s' as const, 'rke2' as const),
    line: fc.constantFrom('v1.33', 'v1.32'),
    options: fc.record({ ...constant(options), embedded: fc.boolean() }),
  }),
  tlsFiles: fc.uniqueArray(fc.record({ path: fc.constantFrom('/a', '/b'), text: fc.constantFrom('1', '2', '3') }), {
    selector: ({ path }) => path,
  }),
  images: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
});

function constant(values: typeof options) {
  return {
    noDefaultEndpoint: fc.constant(values.noDefaultEndpoint),
    snapshotter: fc.constant(values.snapshotter),
    selinux: fc.constant(values.selinux),
  };
}

it('of a side that changed nothing takes the other, and finds no conflict between equals', () => {
  fc.assert(
    fc.property(contents, contents, (one, other) => {
      expect(mergeContents(one, one, other)).toMatchObject({
        content: { ...other, images: expect.anything(), tlsFiles: expect.anything() },
        conflicts: [],
      });
      expect(mergeContents(one, other, one)).toEqual({ content: other, conflicts: [] });
      expect(mergeContents(one, other, other)).toEqual({ content: other, conflicts: [] });
      const { content } = mergeContents(one, one, other);
      expect(sorted(content)).toEqual(sorted(other));
    }),
  );
});

function sorted({ images, tlsFiles }: ProfileContent) {
  return { images: images.toSorted(), tlsFiles: tlsFiles.toSorted((a, b) => a.path.localeCompare(b.path)) };
}
