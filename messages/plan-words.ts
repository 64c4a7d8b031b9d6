import { createTranslator } from 'use-intl/core';
import { type PullNote, shownValues, type Why } from '../lib/pull/index.ts';
import { catalog } from './catalog.ts';
import type { Locale } from './locale.ts';
import { valuesIn } from './values-in.ts';

/** The sentences about pulls, outside of pages. */
export function planWords(locale: Locale) {
  const words = createTranslator({ locale, messages: catalog[locale], namespace: 'plan' });
  return {
    words,
    note: (note: PullNote): string => words(`notes.${note.words}`, valuesIn(locale, shownValues(note.values))),
    /** Why an attempt is in its place. */
    why: ({ id, values }: Why): string => words(`why.${id}`, shownValues(values)),
  };
}
