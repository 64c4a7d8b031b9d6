import { describe, expect, it } from 'vitest';
import { readDocument } from '@/lib/document/index.ts';
import { type LineName, lineNames, renderNodeFiles, resolveTarget } from '@/lib/node-files/index.ts';
import { fileSecrets } from './file-secrets.ts';

const text = `mirrors:
  docker.io:
    endpoint:
      - https://robot:pass-one@a.test:5000/v2
      - https://b.test
      - https://me:p@ss:two@c.test
      - plain:pass-six@d.test
    rewrite: { ^x: y }
  https://bot:pass-seven@e.test: { endpoint: [https://a.test] }
configs:
  bot:pass-eight@f.test:
    auth: { username: user-name, password: pass-nine }
  a.test:5000:
    auth: { username: user-name, password: 'pass "three"', auth: cGFzcy1mb3Vy }
  b.test:
    auth: { identity_token: pass-five }
`;

const { model } = readDocument(text);

function filesOf(line: LineName) {
  const resolved = resolveTarget({ line });
  if (!resolved.ok) throw new Error(`There is no line ${line}.`);
  return [...renderNodeFiles(model, resolved.target).files.values()];
}

describe.each(lineNames)('the files of %s', (line) => {
  const files = filesOf(line);
  const hidden = files.map((file) =>
    fileSecrets(file, model).reduceRight((shown, { from, to }) => shown.slice(0, from) + shown.slice(to), file.text),
  );

  it('keep no secret in sight', () => {
    expect(files.some((file) => file.text.includes('pass-five'))).toBe(true);
    for (const shown of hidden) expect(shown).not.toMatch(/pass-|p@ss|two|three|cGFzcy1mb3Vy/);
  });

  it('know each by its place in the document', () => {
    const places = files.flatMap((file) =>
      fileSecrets(file, model).map(({ from, to, path }) => `${path?.at(-1)} ${file.text.slice(from, to)}`),
    );
    expect(new Set(places)).toEqual(
      new Set([
        '0 pass-one',
        expect.stringMatching(/^2 p(@|%40)ss(:|%3A)two$/),
        expect.stringMatching(/^password pass .*three/),
        'auth cGFzcy1mb3Vy',
        'identity_token pass-five',
        '3 pass-six',
        'https://bot:pass-seven@e.test pass-seven',
        'bot:pass-eight@f.test pass-eight',
        'password pass-nine',
      ]),
    );
  });

  it('keep the rest', () => {
    expect(hidden.join('')).toContain('username = "user-name"');
    expect(hidden.join('')).toContain('https://robot:@a.test:5000');
  });
});
