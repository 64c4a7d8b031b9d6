export const locales = ['en', 'zh-CN'] as const;

export type Locale = (typeof locales)[number];

export const localeCookie = 'portolan-locale';

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The locale that a browser's Accept-Language header prefers: Chinese where any Chinese stands before English. */
export function preferredLocale(acceptLanguage: string): Locale {
  for (const part of acceptLanguage.toLowerCase().split(',')) {
    const language = part.trim().split(/[-;]/)[0];
    if (language === 'zh') return 'zh-CN';
    if (language === 'en') return 'en';
  }
  return 'en';
}
