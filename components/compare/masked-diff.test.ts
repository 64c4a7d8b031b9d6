import { expect, it } from 'vitest';
import { gapsBetween, linesOf, runsOf } from '@/lib/compare/index.ts';
import { maskedDiff } from './masked-diff.ts';
import { linewise } from './work/linewise.ts';
import type { PlacedSecret, SideText } from './work/outcome.ts';

function side(text: string, secret?: string): SideText {
  if (secret === undefined) return { text, secrets: [] };
  const from = text.indexOf(secret);
  const secrets: PlacedSecret[] = [{ from, to: from + secret.length, key: '', path: null, kind: 'secret' }];
  return { text, secrets: linewise(text, secrets) };
}

function diffOf(left: SideText, right: SideText, path = 'config.toml') {
  const [before, after] = [linesOf(left.text), linesOf(right.text)];
  return maskedDiff({ path, left, right, runs: runsOf(gapsBetween(before, after), before, after) });
}

it('has dots for secrets, in lines that differ in them alone as well', () => {
  const diff = diffOf(side('a\npassword = "first"\n', 'first'), side('a\npassword = "second"\n', 'second'));
  expect(diff).toBe(
    '--- a/config.toml\n+++ b/config.toml\n@@ -1,2 +1,2 @@\n a\n-password = "••••••••"\n+password = "••••••••"\n',
  );
});

it('keeps the lines of secrets that go over several', () => {
  const diff = diffOf(side('key: |\n  one\n\n  two\nlast\n', '|\n  one\n\n  two'), side('last\n'));
  expect(diff).toContain('-key: ••••••••\n-  ••••••••\n-\n-  ••••••••\n last\n');
});

it('has no password in its heading', () => {
  const diff = diffOf(side('a\n'), side('b\n'), 'certs.d/https://u:hidden@host.lan/hosts.toml');
  expect(diff).toContain('--- a/certs.d/https://u:•••@host.lan/hosts.toml\n');
  expect(diff).not.toContain('hidden');
});
