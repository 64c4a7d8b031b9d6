import { IntlMessageFormat } from 'intl-messageformat';
import { expect } from 'vitest';
import { catalog } from '../../../../messages/catalog.ts';
import { type Locale, locales } from '../../../../messages/locale.ts';
import { valuesIn } from '../../../../messages/values-in.ts';
import type { Verdict } from '../../../probe/verdict.ts';

/** Every verdict can be said in both languages, and every one that is not ok says what to do. */
export function expectWords({ id, severity, values }: Verdict): void {
  for (const locale of locales) {
    const { says, todo } = catalog[locale].probe;
    expect(format(Reflect.get(says, id), locale, values)).toMatch(/[.。]$/);
    if (severity !== 'ok') expect(format(Reflect.get(todo, id), locale, values)).toMatch(/[.。]$/);
  }
}

function format(message: unknown, locale: Locale, values: Verdict['values']): unknown {
  return typeof message === 'string'
    ? new IntlMessageFormat(message, locale).format(valuesIn(locale, values))
    : message;
}
