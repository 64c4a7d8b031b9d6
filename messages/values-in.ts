import type { MessageValues } from '../lib/document/message-values.ts';
import type { Locale } from './locale.ts';

/** The values as they stand in a sentence of the language, which has its own mark between the names of a list. */
export function valuesIn(locale: Locale, values: MessageValues): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? listIn(locale, value) : value]),
  );
}

export function listIn(locale: Locale, names: readonly string[]): string {
  return names.join(listMark(locale));
}

/** What stands between the names of a list. */
export function listMark(locale: Locale): string {
  return locale === 'zh-CN' ? '、' : ', ';
}
