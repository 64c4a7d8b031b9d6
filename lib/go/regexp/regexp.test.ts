import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CompileRegexp, loadRegexp } from './index.ts';

type Recording = { pattern: string; replacement: string; repository: string; result: string | null; error?: string };

const recordings: readonly Recording[] = readFileSync(
  join(import.meta.dirname, 'fixtures/golden-rewrites.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

let compile: CompileRegexp;
beforeAll(async () => {
  compile = await loadRegexp();
});

function rewrite(pattern: string, replacement: string, subject: string): string {
  const regexp = compile(pattern);
  return regexp.ok ? regexp.value.replaceAll(subject, replacement) : regexp.reason;
}

describe('what Go made of patterns and replacements', () => {
  it.each(recordings)(
    '$pattern → $replacement on $repository',
    ({ pattern, replacement, repository, result, error }) => {
      expect(rewrite(pattern, replacement, repository)).toBe(result ?? error);
    },
  );

  it.each([
    ['(?P<n>a)(?P<n>b)|x(?P<n>c)', '[$n]', 'ab xc', '[a] [c]'],
    ['(?P<__2>a)(?<n>b)(?<n>c)', '$n-$__2', 'abc', 'b-a'],
    ['(?<10>a)', '$10|$1', 'a', '|a'],
    ['(?<1234567890>a)', '$1234567890', 'a', 'a'],
    [String.raw`\p{ uppercase_letter }\pl`, '[$0]', 'Ab', '[Ab]'],
    [String.raw`[\p{greek}]|\P{^Han}`, '[$0]', 'aσ日', 'a[σ][日]'],
    ['(?i)k', 'x', 'kK\u212a', 'xxx'],
    ['', '-', '😀b', '-😀-b-'],
    ['.', '<$0>', '😀b', '<😀><b>'],
    [String.raw`\Q(?<n>\E(?<n>.)`, '$n', '(?<n>x', 'x'],
    ['[^[:]', '-', 'a:[', '-:['],
    ['[[:](a)', '$1', '[a:ab', 'aab'],
  ])('%s → %s on %s gives %s', (pattern, replacement, subject, result) => {
    expect(rewrite(pattern, replacement, subject)).toBe(result);
  });
});

describe('what Go refuses', () => {
  const nested = '('.repeat(1001) + ')'.repeat(1001);

  it.each([
    ['\ud800', 'invalid UTF-8', '\ud800'],
    ['(?<n>a)(?<n>b)[', 'missing closing ]', '['],
    ['(?<n>a)(?<n>b)(', 'missing closing )', '(?<n>a)(?<n>b)('],
    ['\\p{Letter}[\\p{Letter}', 'missing closing ]', '[\\p{Letter}'],
    ['\\p{Old_Italic}', 'invalid character class range', '\\p{Old_Italic}'],
    ['\\p{Garay}', 'invalid character class range', '\\p{Garay}'],
    ['\\P{Unknown}', 'invalid character class range', '\\P{Unknown}'],
    ['\\p{Garay}\\p{Math}', 'invalid character class range', '\\p{Garay}'],
    ['\\p{lowercase}', 'invalid character class range', '\\p{lowercase}'],
    ['[[:]a[:alpha:]]', 'invalid character class range', '[:]a[:alpha:]'],
    ['[[:word.[:]][[:word:]]', 'invalid character class range', '[:word.[:]'],
    ['(a)(?<', 'invalid or unsupported Perl syntax', '(?<'],
    ['(a)(?P<', 'invalid or unsupported Perl syntax', '(?P'],
    ['[[:]a(', 'missing closing )', '[[:]a('],
    ['(a{31}){33}', 'invalid repeat count', '{33}'],
    [nested, 'expression nests too deeply', nested],
  ])('%s', (pattern, reason, quoted) => {
    expect(rewrite(pattern, '', '')).toBe(`error parsing regexp: ${reason}: \`${quoted}\``);
  });
});

describe('any pattern', () => {
  const piece = fc.constantFrom(
    ...'abc/.-_*+?|()[]^$\\{}1,',
    '\\d',
    '\\w',
    '(?:',
    '(?<n>',
    '[^/]',
    '.*',
    '\\pL',
    '日',
    '😀',
  );
  const pattern = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const subject = fc.string({ unit: fc.constantFrom(...'aabc/.-_1', '日', '😀'), maxLength: 12 });

  it('is refused with a reason, or leaves what it replaces by itself as it was', () => {
    fc.assert(
      fc.property(pattern, subject, (pattern, subject) => {
        const regexp = compile(pattern);
        if (regexp.ok) expect(regexp.value.replaceAll(subject, '$0')).toBe(subject);
        else expect(regexp.reason).toMatch(/^error parsing regexp: [a-z-]/);
      }),
    );
  });

  it('that is quoted replaces its own text and nothing else', () => {
    fc.assert(
      fc.property(pattern, subject, (text, subject) => {
        fc.pre(text !== '' && !text.includes('\\E'));
        expect(rewrite(`\\Q${text}\\E`, '$$', subject + text + subject)).toBe(
          (subject + text + subject).replaceAll(text, () => '$'),
        );
      }),
    );
  });

  it('takes a replacement apart without losing what is no reference', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab{}-/$ ') }), subject, (text, subject) => {
        const quoted = text.replaceAll('$', '$$$$');
        expect(rewrite('^.*$', quoted, subject)).toBe(text);
      }),
    );
  });
});
