import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomDocuments } from '../document/edit/testing/random-document.ts';
import { readDocument } from '../document/index.ts';
import { compareFingerprints, fingerprintsOf, signingWith } from './index.ts';

const key = new Uint8Array(32).fill(7);
const text = `mirrors:
  "https://u:hunter2@quay.io": { endpoint: ["https://robot:hunter2@q.test"] }
configs:
  a.test: { auth: { username: u, password: hunter2, identity_token: hunter2 } }
# password: hunter2
`;

async function told(before: string, after: string): Promise<readonly string[]> {
  const sign = await signingWith(key);
  const [one, other] = await Promise.all([before, after].map((each) => fingerprintsOf(readDocument(each), sign, 'a')));
  const changes = compareFingerprints(one ?? [], other ?? []);
  return changes
    .filter(({ change }) => change !== 'unchanged')
    .map(({ change, kind, name }) => `${kind} ${name} ${change}`);
}

describe('fingerprints', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['another password', 'password: hunter2, ', 'password: other, ', ['password password changed']],
    ['the same in other quotes', 'password: hunter2, ', 'password: "hunter2", ', []],
    ['a password that goes', 'password: hunter2, ', '', ['password password removed']],
    ['another in a comment', '# password: hunter2', '# password: hunter3', ['password password changed']],
    ['another in an address', 'robot:hunter2', 'robot:hunter3', ['url-password  changed']],
    ['what is no secret', 'username: u', 'username: v', []],
  ])('tell %s', async (_, from, to, expected) => {
    expect(text).toContain(from);
    expect(await told(text, text.replace(from, to))).toEqual(expected);
    const back = expected.map((each) => each.replace('removed', 'added'));
    expect(await told(text.replace(from, to), text)).toEqual(back);
  });

  it('hold no secret, and are none’s that is the same elsewhere', async () => {
    const reading = readDocument(text);
    const sign = await signingWith(key);
    const prints = await fingerprintsOf(reading, sign, 'a');
    const elsewhere = await fingerprintsOf(reading, sign, 'b');
    const otherKey = await fingerprintsOf(reading, await signingWith(new Uint8Array(32)), 'a');
    const all = [...prints, ...elsewhere, ...otherKey];
    expect(prints).toHaveLength(5);
    expect(JSON.stringify(all)).not.toContain('hunter2');
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
  });

  it('are signed by HMAC-SHA-256', async () => {
    const sign = await signingWith(key);
    expect(await sign('é')).toBe(createHmac('sha256', key).update('é').digest('hex'));
  });

  it('are the same for the same document, and unchanged in it', async () => {
    const sign = await signingWith(key);
    await fc.assert(
      fc.asyncProperty(randomDocuments(true), async (document) => {
        const prints = await fingerprintsOf(readDocument(document.text), sign, 'a');
        expect(await fingerprintsOf(readDocument(document.text), sign, 'a')).toEqual(prints);
        expect(new Set(prints.map(({ id }) => id)).size).toBe(prints.length);
        expect(compareFingerprints(prints, prints).every(({ change }) => change === 'unchanged')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
