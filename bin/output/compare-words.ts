import { createTranslator } from 'use-intl/core';
import type { Note } from '../../lib/compare/index.ts';
import { catalog } from '../../messages/catalog.ts';
import { locale } from '../words.ts';

/** The texts of a comparison, in the terminal's language. */
export const compareWords = createTranslator({ locale, messages: catalog[locale], namespace: 'compare' });

/** What happens on the node, then what to do. */
export function noteWords({ id, values }: Note): string {
  const says = compareWords(`notes.${id}.says`, values);
  const todo = compareWords(`notes.${id}.todo`, values);
  return compareWords('sentence', { says, todo });
}
