import { createTranslator } from 'use-intl/core';
import type { ComparedPlan, Note, PlanChange } from '../../lib/compare/index.ts';
import { shownValues } from '../../lib/pull/index.ts';
import { catalog } from '../../messages/catalog.ts';
import { valuesIn } from '../../messages/values-in.ts';
import { locale } from '../words.ts';

/** The texts of a comparison, in the terminal's language. */
export const compareWords = createTranslator({ locale, messages: catalog[locale], namespace: 'compare' });

/** What happens on the node, then what to do. */
export function noteWords({ id, values }: Note): string {
  const written = valuesIn(locale, values);
  const says = compareWords(`notes.${id}.says`, written);
  const todo = compareWords(`notes.${id}.todo`, written);
  return compareWords('sentence', { says, todo });
}

export function planChangeWords({ id, values }: PlanChange): string {
  return compareWords(`plans.${id}`, shownValues(values));
}

/** What changes about the pull of one image, each a sentence below its name. */
export function comparedPlanText({ image, changes }: ComparedPlan): string {
  const sentences = changes.length === 0 ? [compareWords('plans.same')] : changes.map(planChangeWords);
  return `${image}\n${sentences.map((sentence) => `    ${sentence}\n`).join('')}`;
}
