import { templates } from '@/components/start/templates.ts';
import type { Opening } from '@/components/start/use-open.ts';
import { applyTheme } from '@/components/theme/apply-theme.ts';
import { themes } from '@/components/theme/theme.ts';
import { type Locale, locales } from '@/messages/locale.ts';
import type { Command } from './command.ts';
import { templateWords, themeWords } from './words.ts';

/** The examples to start from. */
export function templateCommands(locale: Locale, open: Opening): readonly Command[] {
  return templates.map(({ name, text }) => ({
    id: `template ${name}`,
    group: 'templates',
    ...templateWords(locale, name),
    run: () => open.text(text, templateWords(locale, name).label),
  }));
}

/** The language and the theme of the page, without those that it has. */
export function lookCommands(locale: Locale, change: (locale: Locale) => void): readonly Command[] {
  const languages = locales
    .filter((other) => other !== locale)
    .map((other): Command => {
      const label = other === 'en' ? 'English' : '简体中文';
      return {
        id: other,
        group: 'look',
        label,
        terms: `${label} language 语言 Chinese 英语 中文`,
        run: () => change(other),
      };
    });
  const others = themes
    .filter((theme) => theme !== document.documentElement.dataset.theme)
    .map(
      (theme): Command => ({
        id: `theme ${theme}`,
        group: 'look',
        ...themeWords(locale, theme),
        run: () => applyTheme(theme),
      }),
    );
  return [...languages, ...others];
}
