import { catalog, type Messages } from './catalog.ts';
import type { Locale } from './locale.ts';

/** Namespaces of the command line, of parts that no page shows, and of parts of the page that bring their own. */
const elsewhere: ReadonlySet<string> = new Set([
  'api',
  'changes',
  'cli',
  'compare',
  'delivery',
  'editors',
  'import',
  'palette',
  'plan',
  'probe',
  'profiles',
  'review',
  'team',
] satisfies (keyof Messages)[]);

/** The texts that are sent with every page: those that a page can show, in one language. */
export function pageMessages(locale: Locale): Partial<Messages> {
  return Object.fromEntries(Object.entries(catalog[locale]).filter(([namespace]) => !elsewhere.has(namespace)));
}
