import enHeader from '@/messages/en/header.json';
import en from '@/messages/en/palette.json';
import enStart from '@/messages/en/start.json';
import type { Locale } from '@/messages/locale.ts';
import zhHeader from '@/messages/zh-CN/header.json';
import zh from '@/messages/zh-CN/palette.json';
import zhStart from '@/messages/zh-CN/start.json';

type PaletteWords = typeof en;

/** The palette's own words. They come with it and not with the page, in both languages: either finds an action. */
export const paletteWords: Readonly<Record<Locale, PaletteWords>> = { en, 'zh-CN': zh };

type Named = { readonly label: string; readonly terms: string };

export type ActionName = keyof PaletteWords['actions'];

/** The words for an action; `of` is the name of what it is done with, where they have a place for it. */
export function actionWords(locale: Locale, name: ActionName, of = ''): Named {
  const named = (words: PaletteWords) => words.actions[name].replace('{name}', () => of);
  return {
    label: named(paletteWords[locale]),
    terms: `${named(en)} ${en.also[name]} ${named(zh)} ${zh.also[name]}`,
  };
}

/** The same for what a page has marked. */
export function actWords(locale: Locale, name: keyof PaletteWords['acts'], of = ''): Named {
  const said = (language: Locale) => paletteWords[language].acts[name].replace('{name}', () => of);
  return { label: said(locale), terms: `${said('en')} ${said('zh-CN')}` };
}

/** A text of the messages with its values in it. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The name of a group in either language, so that typing it finds what is in it. */
export function groupTerms(group: keyof PaletteWords['groups']): string {
  return `${en.groups[group]} ${zh.groups[group]}`;
}

export function templateWords(locale: Locale, name: keyof Omit<typeof enStart.examples, 'title'>): Named {
  const [own, other] = inOrder(locale, enStart.examples[name].title, zhStart.examples[name].title);
  return { label: own, terms: `${own} ${other}` };
}

export function themeWords(locale: Locale, name: keyof typeof enHeader.themes): Named {
  const [own, other] = inOrder(locale, enHeader.themes[name], zhHeader.themes[name]);
  return { label: own, terms: `${own} ${other} ${enHeader.theme} ${zhHeader.theme}` };
}

function inOrder(locale: Locale, english: string, chinese: string): readonly [string, string] {
  return locale === 'en' ? [english, chinese] : [chinese, english];
}
