import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { randomDocuments } from '../../document/edit/testing/random-document.ts';
import { missingSecrets, readDocument, secretRanges, withoutSecrets } from '../../document/index.ts';
import { lineNames, releasesOf, resolveTarget, type TargetRequest, targetRequest } from '../../node-files/index.ts';
import { toBase64url } from './base64url.ts';
import { dictionary } from './dictionary.ts';
import { decodeLink, encodeLink, linkStart, type Sharing } from './index.ts';

const most = 8 * 1024 * 1024;

const targetOf = (request: TargetRequest) => {
  const resolved = resolveTarget(request);
  if (!resolved.ok) throw new Error(resolved.error.kind);
  return resolved.target;
};

const target = fc
  .record({
    program: fc.constantFrom('k3s' as const, 'rke2' as const),
    options: fc.record({ embedded: fc.boolean(), selinux: fc.boolean(), snapshotter: fc.string({ minLength: 1 }) }),
    line: fc.constantFrom(...lineNames),
    release: fc.option(fc.nat(20)),
  })
  .map(({ program, options, line, release }) =>
    targetOf(
      release === null
        ? { program, options, line }
        : { program, options, release: releasesOf(program)[release]?.name ?? 'v1.33.4' },
    ),
  );

const sharing = ({
  name = 'edge',
  text = '',
  missing = [],
  target: its = targetOf({}),
}: Partial<Sharing & { text: string }>) => ({
  name,
  reading: readDocument(text),
  missing,
  target: its,
});

describe('a document in a link', () => {
  it('comes back with its name, text and target', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: fc.constantFrom('a', ': ', '\r\n', '团', '🔑', '\uFEFF', '\uD800', '\0', '"') }),
      randomDocuments(true).map((document) => document.text),
    );
    fc.assert(
      fc.property(text, fc.string({ unit: 'grapheme' }), target, (written, name, its) => {
        fc.pre(!name.includes('@'));
        const reading = readDocument(written);
        const fragment = encodeLink({ name, reading, missing: [], target: its });
        expect(fragment).toMatch(/^#document=1\.[\w-]+$/);
        const shared = decodeLink(fragment, most);
        expect(shared).toMatchObject({ name, text: withoutSecrets(reading).text });
        if (typeof shared === 'string' || !shared.target) throw new Error('There is no target.');
        expect(targetOf(shared.target)).toEqual(its);
        expect(shared.target).toMatchObject(targetRequest(its));
      }),
      { numRuns: 60 },
    );
  });

  it('tells where secrets stood, those that it lacked already too', () => {
    const text =
      'configs:\n  a.lan: {auth: {username: u, password: ""}}\n  b.lan: {auth: {auth: dTpw}}\n# token: hunter2\n';
    const taken = [{ kind: 'password', path: ['configs', 'a.lan', 'auth', 'password'], name: 'password' }] as const;
    const fragment = encodeLink(sharing({ text, missing: taken }));
    const shared = decodeLink(fragment, most);
    if (typeof shared === 'string') throw new Error(shared);
    expect(missingSecrets(readDocument(shared.text), shared.missing).map(({ kind }) => kind)).toEqual([
      'password',
      'auth',
      'token',
    ]);
  });

  it('is short where the document is', () => {
    const text = 'mirrors:\n  docker.io:\n    endpoint:\n      - https://mirror.lan\n';
    expect(encodeLink(sharing({ text, name: 'registries' })).length).toBeLessThan(150);
  });
});

describe('no secret', () => {
  const password = fc
    .string({ unit: 'grapheme', minLength: 4 })
    .map((noise) => `Q${noise.replaceAll(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu, '·')}Z`);
  const slots: readonly ((value: string) => string)[] = [
    (value) => `configs:\n  a.lan:\n    auth: {username: u, password: ${JSON.stringify(value)}}\n`,
    (value) => `configs:\n  a.lan:\n    auth:\n      identity_token: |\n        ${value}\n`,
    (value) => `auths: {a: {passwd: '${value.replaceAll("'", "''")}'}}\n`,
    (value) => `# password: ${value}\nmirrors: {}\n`,
    (value) => `mirrors:\n  a: {endpoint: [${JSON.stringify(`https://user:${value}@a.lan`)}]}\n`,
    (value) => `mirrors:\n  ${JSON.stringify(`https://user:${value}@a.lan`)}: {endpoint: ["https://u:p@b.lan"]}\n`,
    (value) => `configs:\n  ${JSON.stringify(`user:${value}@a.lan`)}: {auth: {password: ${JSON.stringify(value)}}}\n`,
    (value) => `unknown: {api_key: ${JSON.stringify(value)}}\n`,
    (value) => `mirrors: [\nconfigs:\n  a: {auth: {password: ${JSON.stringify(value)}\n`,
    (value) => `mirrors: {}\n---\ntoken: ${JSON.stringify(value)}\n`,
  ];

  it.each(slots.map((slot, at) => [at, slot] as const))('of a document is in what its link holds (%i)', (_, slot) => {
    fc.assert(
      fc.property(password, (value) => {
        const shared = decodeLink(encodeLink(sharing({ text: slot(value) })), most);
        const held = JSON.stringify(shared);
        for (const form of [value, JSON.stringify(value).slice(1, -1), value.replaceAll("'", "''")]) {
          expect(held).not.toContain(form);
          expect(held).not.toContain(JSON.stringify(form).slice(1, -1));
        }
      }),
    );
  });

  it('of any document is left in it', () => {
    fc.assert(
      fc.property(randomDocuments(true), ({ text }) => {
        const shared = decodeLink(encodeLink(sharing({ text })), most);
        if (typeof shared === 'string') throw new Error(shared);
        expect(secretRanges(readDocument(shared.text))).toEqual([]);
      }),
    );
  });

  it('stands in its name', () => {
    const fragment = encodeLink(sharing({ name: 'https://user:hunter2@harbor.lan' }));
    expect(JSON.stringify(decodeLink(fragment, most))).not.toContain('hunter2');
  });
});

describe('a link that is none', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.=#%+/ é'.split('')), size: 'large' });
  const bytes = fc.uint8Array({ size: 'large' }).map(toBase64url);

  it('is told, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(letters, bytes), fc.constantFrom('', linkStart, `${linkStart}1.`), (rest, start) => {
        const shared = decodeLink(start + rest, most);
        expect(typeof shared === 'string' ? shared : typeof shared.text).toMatch(
          /^(damaged|version|too-large|string)$/,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is told where a part of it is missing or changed', () => {
    const fragment = encodeLink(sharing({ text: 'mirrors:\n  a.lan:\n    endpoint: [https://b.lan]\n' }));
    fc.assert(
      fc.property(fc.nat(fragment.length - 1), fc.constantFrom('', 'A', '_'), (at, letter) => {
        const shared = decodeLink(fragment.slice(0, at) + letter, most);
        if (typeof shared !== 'string') expect(decodeLink(fragment, most)).toMatchObject({ name: shared.name });
      }),
    );
    expect(decodeLink(fragment.slice(0, -20), most)).toBe('damaged');
    expect(decodeLink(fragment.replace('=1.', '=2.'), most)).toBe('version');
    expect(decodeLink(fragment.replace('=1.', '='), most)).toBe('damaged');
  });

  it.each([
    ['no JSON', 'mirrors: {}'],
    ['a list', '[]'],
    ['without a text', '{"name":"a","missing":[]}'],
    ['with places that are none', '{"name":"a","text":"","missing":[{"kind":"pin","path":null,"name":""}]}'],
  ])('is told where it holds %s', (_what, json) => {
    const letters = toBase64url(deflateSync(new TextEncoder().encode(json), { dictionary }));
    expect(decodeLink(`${linkStart}1.${letters}`, most)).toBe('damaged');
  });

  it('is opened without a target that it does not tell rightly', () => {
    const json = '{"name":"a","text":"b","missing":[],"target":{"program":1}}';
    const letters = toBase64url(deflateSync(new TextEncoder().encode(json), { dictionary }));
    expect(decodeLink(`${linkStart}1.${letters}`, most)).toEqual({ name: 'a', text: 'b', missing: [], target: null });
  });

  it('is given up as soon as it becomes too large', () => {
    const bomb = toBase64url(deflateRawSync(new Uint8Array(64 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(100_000);
    expect(decodeLink(`${linkStart}1.${bomb}`, most)).toBe('too-large');
  });
});
