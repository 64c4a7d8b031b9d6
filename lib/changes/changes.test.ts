import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, chooseAction } from '../document/edit/testing/random-action.ts';
import { applyEdits, editDocument, readDocument } from '../document/index.ts';
import { resolveTarget, type Target } from '../node-files/index.ts';
import { anyRegistries, anyTarget } from '../node-files/testing/any-registries.ts';
import type { Registries } from '../registries/model.ts';
import { changesBetween, documentChanges } from './index.ts';

const before = `
mirrors:
  docker.io:
    endpoint: [https://a.test, https://b.test, https://c.test]
    rewrite: { "^x/": y/ }
  "https://u:hunter2@quay.io":
    endpoint: ["https://robot:hunter2@q.test"]
configs:
  a.test:
    auth: { username: u, password: hunter2 }
    tls: { ca_file: /a.pem }
`;

/** The changes that the document goes through when words of it are replaced by others. */
function told(...replaced: readonly (readonly [string | RegExp, string])[]): readonly string[] {
  const after = replaced.reduce((text, [from, to]) => text.replace(from, () => to), before);
  expect(after).not.toBe(before);
  return documentChanges(readDocument(before).model, readDocument(after).model).map(
    ({ id, values }) => `${id} ${Object.values(values).join(' ')}`,
  );
}

describe('a summary', () => {
  it.each<readonly [string, readonly (readonly [string, string])[], readonly string[]]>([
    ['a new endpoint', [['c.test]', 'c.test, https://d.test]']], ['endpoint-added docker.io https://d.test yes 4']],
    [
      'one that comes first',
      [['[https://a', '[https://new.test, https://a']],
      ['endpoint-first docker.io https://new.test yes 1'],
    ],
    [
      'one that becomes first',
      [['[https://a.test, https://b.test', '[https://b.test, https://a.test']],
      ['endpoint-first docker.io https://b.test no 2 1'],
    ],
    [
      'one that moves',
      [['https://b.test, https://c.test', 'https://c.test, https://b.test']],
      ['endpoint-moved docker.io https://b.test no 2 3'],
    ],
    ['one that goes', [[', https://c.test', '']], ['endpoint-removed docker.io https://c.test no 3']],
    [
      'the password of an address',
      [['robot:hunter2', 'robot:hunter3']],
      ['endpoint-password https://u:••••••@quay.io https://robot:••••••@q.test no 1 1'],
    ],
    ['a rewrite', [['y/', 'z/']], ['rewrite-changed docker.io ^x/ y/ z/']],
    ['another name of a mirror', [['docker.io', 'ghcr.io']], ['mirror-renamed docker.io ghcr.io']],
    ['a password', [['password: hunter2', 'password: hunter3']], ['credential a.test password changed']],
    ['a password that goes', [[', password: hunter2', '']], ['credential a.test password removed']],
    ['a token', [['username: u', 'identity_token: t, username: u']], ['credential a.test identity_token added']],
    ['a CA', [['/a.pem', '/b.pem']], ['tls-file a.test ca_file /a.pem /b.pem changed']],
    ['no verification', [['ca_file', 'insecure_skip_verify: true, ca_file']], ['skip-verify a.test yes']],
    ['an empty map', [['    tls: { ca_file: /a.pem }', '    tls: {}']], ['tls-file a.test ca_file /a.pem  removed']],
  ])('tells %s', (_, replaced, expected) => {
    expect(told(...replaced)).toEqual(expected);
  });

  it('tells a first endpoint that another one leaves its place to', () => {
    expect(told(['https://a.test, ', ''])).toEqual([
      'endpoint-first docker.io https://b.test no 2 1',
      'endpoint-removed docker.io https://a.test no 1',
    ]);
  });

  it('tells what is beside the document', () => {
    const { model } = readDocument(before);
    const content = { model, target: targetOf('v1.33.4'), images: ['a', 'b'], tlsFiles: new Map([['/a', '1']]) };
    const after = { ...content, target: targetOf('v1.34.1'), images: ['b', 'c'], tlsFiles: new Map([['/a', '2']]) };
    const ids = changesBetween(content, after).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['release', 'file-changed', 'image-added', 'image-removed']));
    expect(changesBetween(content, content)).toEqual([]);
  });

  it('is complete: there is none for the same model, and one at least for another', () => {
    fc.assert(
      fc.property(anyRegistries, anyRegistries, (one, other) => {
        expect(documentChanges(one, one)).toEqual([]);
        const isSame = JSON.stringify(plain(one)) === JSON.stringify(plain(other));
        expect(documentChanges(one, other).length > 0).toBe(!isSame);
      }),
      { numRuns: 300 },
    );
  });

  it('is complete after a single edit', () => {
    fc.assert(
      fc.property(anyRegistries, fc.array(choices, { maxLength: 3 }), (model, list) => {
        const text = JSON.stringify(plainObject(model));
        const first = readDocument(text);
        fc.pre(first.accepted);
        let reading = first;
        for (const choice of list) {
          const outcome = editDocument(reading, chooseAction(reading.model, choice));
          if ('edits' in outcome) reading = readDocument(applyEdits(reading.text, outcome.edits));
        }
        const isSame = JSON.stringify(plain(first.model)) === JSON.stringify(plain(reading.model));
        expect(documentChanges(first.model, reading.model).length > 0).toBe(!isSame);
      }),
      { numRuns: 300 },
    );
  });

  it('tells every difference between targets', () => {
    fc.assert(
      fc.property(anyRegistries, anyTarget, anyTarget, (model, one, other) => {
        const content = { model, images: [], tlsFiles: new Map() };
        const changes = changesBetween({ ...content, target: one }, { ...content, target: other });
        expect(changes.length > 0).toBe(JSON.stringify(one) !== JSON.stringify(other));
      }),
      { numRuns: 100 },
    );
  });

  it('holds no password anywhere', () => {
    const texts = [
      '',
      before,
      before.replaceAll('hunter2', 'hunter2x'),
      before.replace(/docker[\s\S]*?y\/ }/, 'x: {}'),
    ];
    for (const one of texts) {
      for (const other of texts) {
        const changes = documentChanges(readDocument(one).model, readDocument(other).model);
        expect(changes.length > 0).toBe(one !== other);
        expect(JSON.stringify(changes)).not.toContain('hunter2');
      }
    }
  });
});

describe('a planted password', () => {
  it('is told by its being another one, wherever it is', () => {
    fc.assert(
      fc.property(anyRegistries, anyRegistries, (one, other) => {
        const [first, second] = [planted(one, 'hunter2'), planted(other, 'hunter3')];
        const changes = [...documentChanges(first, second), ...documentChanges(first, planted(one, 'hunter3'))];
        expect(JSON.stringify(changes)).not.toMatch(/hunter[23]/);
        expect(JSON.stringify(documentChanges(planted(null, ''), first))).not.toMatch(/hunter/);
      }),
      { numRuns: 300 },
    );
  });
});

/** The model with a password in each login, in front of each endpoint, and in names. */
function planted(model: Registries | null, password: string): Registries {
  const secret = { password: `p ${password}`, auth: password, identity_token: password };
  const name = (text: string) => `https://user:${password}@${text}`;
  return {
    mirrors: new Map(
      [...(model?.mirrors ?? [])].map(([key, { endpoint, rewrite }]) => [
        name(key),
        { endpoint: endpoint?.map(name) ?? null, rewrite },
      ]),
    ),
    configs: new Map(
      [...(model?.configs ?? [])].map(([key, { auth, tls }]) => [
        name(key),
        { auth: auth && { ...auth, ...secret }, tls },
      ]),
    ),
    auths: new Map([...(model?.auths ?? [])].map(([key, auth]) => [name(key), { ...auth, ...secret }])),
  };
}

function targetOf(release: string): Target {
  const resolved = resolveTarget({ release });
  if (!resolved.ok) throw new Error(resolved.error.kind);
  return resolved.target;
}

/** As JSON, with the keys of maps in one order: Go's maps have none. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, each]) => [key, plain(each)]).sort();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value).map(([key, each]) => [key, plain(each)]);
}

function plainObject(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, each]) => [key, plainObject(each)]));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainObject(each)]));
}
