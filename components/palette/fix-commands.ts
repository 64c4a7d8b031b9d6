import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import type { Problems } from '@/components/problems/problem-feed.ts';
import { groupProblems } from '@/components/problems/problem-order.ts';
import type { Fix } from '@/lib/document/diagnostic.ts';
import { lineIndex } from '@/lib/document/index.ts';
import enFixes from '@/messages/en/fixes.json';
import { type Locale, locales } from '@/messages/locale.ts';
import { valuesIn } from '@/messages/values-in.ts';
import zhFixes from '@/messages/zh-CN/fixes.json';
import type { Command } from './command.ts';
import { filled, groupTerms, paletteWords } from './words.ts';

const fixes: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en: enFixes, 'zh-CN': zhFixes };

const mostOffered = 200;

/** What solves the problems of the document, the worst first. */
export function fixCommands(editor: EditorStore, { of, list }: Problems, locale: Locale): readonly Command[] {
  const { reading, readOnly, applyFix } = editor.getState();
  // Of an older text they would do nothing.
  if (of !== reading || readOnly) return [];
  const lines = lineIndex(of.text);
  return groupProblems(list, [])
    .flatMap(({ problems }) => problems.flatMap(({ rule, range, fix }) => (fix ? [{ rule, range, fix }] : [])))
    .slice(0, mostOffered)
    .map(({ rule, range, fix }, index): Command => {
      const { line } = lines.position(range.from);
      return {
        id: `fix ${index}`,
        group: 'fixes',
        label: labelOf(fix, line, locale),
        terms: [...locales.map((each) => termsOf(fix, line, each)), groupTerms('fixes'), rule].join(' '),
        run: () => applyFix(fix.edits, of),
      };
    });
}

function termsOf(fix: Fix, line: number, locale: Locale): string {
  return `${labelOf(fix, line, locale)} ${paletteWords[locale].fixTerms}`;
}

function labelOf(fix: Fix, line: number, locale: Locale): string {
  return filled(paletteWords[locale].fix, { line, fix: wordsOf(fix, locale) });
}

function wordsOf({ label, values }: Fix, locale: Locale): string {
  return filled(fixes[locale][label] ?? label, valuesIn(locale, values));
}
