import { createTranslator } from 'use-intl/core';
import type { Diagnostic } from '../lib/document/index.ts';
import type { Program } from '../lib/node-files/index.ts';
import { catalog } from './catalog.ts';
import type { Locale } from './locale.ts';
import { valuesIn } from './values-in.ts';

/** The sentences about diagnostics, outside of pages. */
export function diagnosticWords(locale: Locale) {
  const messages = catalog[locale];
  const problem = createTranslator({ locale, messages, namespace: 'problems' });
  const list = createTranslator({ locale, messages, namespace: 'problemsList' });
  const fixLabel = createTranslator({ locale, messages, namespace: 'fixes' });
  return {
    /** What happens on a node of the program, then what to do. */
    says: ({ rule, values }: Diagnostic, program: Program): string => {
      if (!isKeyOf(messages.problems, rule)) return rule;
      const written = { ...valuesIn(locale, values), program };
      return list('sentences', { says: problem(`${rule}.says`, written), todo: problem(`${rule}.todo`, written) });
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
