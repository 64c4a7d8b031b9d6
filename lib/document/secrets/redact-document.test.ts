import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomDocuments } from '../edit/testing/random-document.ts';
import { readDocument } from '../read-document.ts';
import { secretRanges } from './find-secrets.ts';
import { hideSecrets, secretMark } from './hide-secrets.ts';
import { redactDocument } from './redact-document.ts';

test.each([
  ['configs: {a: {auth: {password: p, username: u}}}', 'configs: {a: {auth: {password: "••••••", username: u}}}'],
  ["configs: {a: {auth: {password: 'it''s'}}} # x", "configs: {a: {auth: {password: '••••••'}}} # x"],
  ['a:\n  password: |-\n    x\n    y\n  b: c\n', 'a:\n  password: "••••••"\n  b: c\n'],
  ['mirrors: {a: {endpoint: ["https://u:p\\x40q@h"]}}', 'mirrors: {a: {endpoint: ["••••••"]}}'],
  ['mirrors: {a: {endpoint: ["https://u:p@h/v2"]}}', 'mirrors: {a: {endpoint: ["https://u:••••••@h/v2"]}}'],
  ['# password: hunter2\nmirrors:\n', '# password: "••••••"\nmirrors:\n'],
  ['mirrors: [\npassword: p\nb: c', 'mirrors: [\npassword: "••••••"\nb: c'],
])('%j', (text, expected) => {
  expect(redactDocument(readDocument(text)).text).toBe(expected);
});

test('a redacted document differs from itself in its secrets alone, and is read where it was', () => {
  fc.assert(
    fc.property(randomDocuments(true), ({ text }) => {
      const reading = readDocument(text);
      const { text: redacted, marks } = redactDocument(reading);
      let [at, shown] = [0, 0];
      for (const [index, { range }] of secretRanges(reading).entries()) {
        const mark = marks[index]?.range ?? { from: -1, to: -1 };
        expect(redacted.slice(mark.from, mark.to)).toContain(secretMark);
        expect(redacted.slice(shown, mark.from)).toBe(text.slice(at, range.from));
        [at, shown] = [range.to, mark.to];
      }
      expect(redacted.slice(shown)).toBe(text.slice(at));
      if (reading.accepted) expect(readDocument(redacted).accepted).toBe(true);
      expect(redactDocument(readDocument(redacted)).text).toBe(redacted);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['https://u:hunter2@h/x', 'https://u:••••••@h/x'],
  ['u:hunter2@h:5000', 'u:••••••@h:5000'],
  ['ghp_0123456789abcdefghij0123456789abcdef', '••••••'],
  ['docker.io', 'docker.io'],
  ['^library/(.*)', '^library/(.*)'],
])('a value is shown without its secrets: %s', (value, shown) => {
  expect(hideSecrets(value)).toBe(shown);
});
