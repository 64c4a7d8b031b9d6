import { readingRules } from '../document/index.ts';
import { rules } from './rules.ts';

/** The ids of all rules, by which comments can silence them. */
export const ruleIds: ReadonlySet<string> = new Set([
  ...readingRules.keys(),
  ...rules.map(({ id }) => id),
  'ignore-idle',
]);
