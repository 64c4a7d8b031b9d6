import { createTranslator } from 'use-intl/core';
import type { Diagnostic } from '../lib/document/index.ts';
import { catalog } from './catalog.ts';
import type { Locale } from './locale.ts';
import { valuesIn } from './values-in.ts';

/** The sentences about diagnostics, outside of pages. */
export function diagnosticWords(locale: Locale) {
  const messages = catalog[locale];
  const problem = createTranslator({ locale, messages, namespace: 'problems' });
  const fixLabel = createTranslator({ locale, messages, namespace: 'fixes' });
  return {
    /** What happens on the node, then what to do. */
    says: ({ rule, values }: Diagnostic): string => {
      if (!isKeyOf(messages.problems, rule)) return rule;
      const written = valuesIn(locale, values);
      return `${problem(`${rule}.says`, written)} ${problem(`${rule}.todo`, written)}`;
    },
    /** What the fix does, as its button says it; null where there is none. */
    fix: ({ fix }: Diagnostic): string | null => {
      if (fix === null) return null;
      return isKeyOf(messages.fixes, fix.label) ? fixLabel(fix.label, valuesIn(locale, fix.values)) : fix.label;
    },
  };
}

function isKeyOf<Known extends object>(known: Known, key: string): key is keyof Known & string {
  return Object.hasOwn(known, key);
}
