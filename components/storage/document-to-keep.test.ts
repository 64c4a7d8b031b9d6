import { describe, expect, it } from 'vitest';
import { createEntry } from '@/components/documents/document-entry.ts';
import { readDocument, type SecretPlace, secretRanges } from '@/lib/document/index.ts';
import { resolveTarget } from '@/lib/node-files/index.ts';
import { documentToKeep } from './document-to-keep.ts';
import { formatKeptDocument, parseKeptDocument } from './kept-document.ts';

const secret = 'Tr0ub4dor-and-3';
const text = `configs:
  a.test:
    auth: {username: u, password: ${secret}}
  b.test:
    auth:
      identity_token: "${secret}" # ${secret.length} long
`;

function keep(document: string, missing: readonly SecretPlace[] = []) {
  const resolved = resolveTarget({ release: 'v1.33.4+k3s1' });
  if (!resolved.ok) throw new Error(resolved.error.kind);
  return documentToKeep(createEntry({ name: 'edge', text: document, target: resolved.target, missing }));
}

describe('a document to keep', () => {
  it('holds no secret, but where each stood, and its name and target', () => {
    const kept = keep(text);
    expect(formatKeptDocument(kept)).not.toContain(secret);
    expect(kept.missing.map(({ path }) => path?.join('.'))).toEqual([
      'configs.a.test.auth.password',
      'configs.b.test.auth.identity_token',
    ]);
    expect(kept).toMatchObject({ name: 'edge', target: { program: 'k3s', release: 'v1.33.4+k3s1' } });
  });

  it.each([
    ['does not parse', `configs: {\n  a.test: {auth: {password: ${secret}\n`],
    ['stands in a comment', `mirrors: {}\n# password: ${secret}\n`],
    ['stands in an endpoint', `mirrors: {a.test: {endpoint: ["https://u:${secret}@b.test"]}}\n`],
  ])('holds no secret of a text that %s', (_what, document) => {
    expect(formatKeptDocument(keep(document))).not.toContain(secret);
  });

  it.each([
    ['a mirror', `mirrors:\n  https://u:${secret}@a.test: {endpoint: [b.test]}\n`],
    ['a registry', `configs:\n  https://u:${secret}@a.test: {auth: {username: u, password: p}}\n`],
    ['a mirror with a login in its endpoint', `mirrors:\n  u:${secret}@a.test: {endpoint: ["https://v:w@b.test"]}\n`],
  ])('holds no secret that stands in the name of %s', (_what, document) => {
    expect(secretRanges(readDocument(document)).length).toBeGreaterThan(0);
    expect(formatKeptDocument(keep(document))).not.toContain(secret);
  });

  it('goes on missing over the next reload what was not entered again', () => {
    const first = parseKeptDocument(formatKeptDocument(keep(text)));
    const entered = (first?.text ?? '').replace('password: ""', 'password: again');
    const second = keep(entered, first?.missing);
    expect(second.missing).toHaveLength(2);
    expect(second.text).toBe(first?.text);
  });
});
