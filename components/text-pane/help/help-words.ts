import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { editorWords } from '@/components/codemirror/editor-words.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { Locale } from '@/messages/locale.ts';
import { listIn } from '@/messages/values-in.ts';
import type { Sentence } from './sentence.ts';

const mostNamed = 4;

/** What puts sentences into words. */
export type HelpWords = (sentence: Sentence) => string;

export function useHelpWords(): HelpWords {
  const locale = useLocale();
  return useMemo(() => helpWords(locale), [locale]);
}

export function helpWords(locale: Locale): HelpWords {
  const t = editorWords(locale);
  const listed = (names: readonly string[]) => {
    const named = names.slice(0, mostNamed).map((name) => (name === '*' ? t('help.others') : hideUrlPassword(name)));
    // The format of Chinese lists would put no space between Han and Latin.
    if (names.length === named.length && locale === 'en') return new Intl.ListFormat('en').format(named);
    const joined = listIn(locale, named);
    return names.length === named.length ? joined : t('help.list', { names: joined, total: names.length });
  };
  return ({ id, values = {} }) => {
    const entries = Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : listed(value),
    ]);
    // Names stand between spaces; words of the language in their place do not.
    return t(`help.${id}`, Object.fromEntries(entries)).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  };
}
