import enApp from './en/app.json' with { type: 'json' };
import enFixes from './en/fixes.json' with { type: 'json' };
import enProblems from './en/problems.json' with { type: 'json' };
import type { Locale } from './locale.ts';
import zhApp from './zh-CN/app.json' with { type: 'json' };
import zhFixes from './zh-CN/fixes.json' with { type: 'json' };
import zhProblems from './zh-CN/problems.json' with { type: 'json' };

const english = { app: enApp, fixes: enFixes, problems: enProblems };

/** Every text of the page and of the command line, by language and namespace. English decides which keys there are. */
export const catalog: Readonly<Record<Locale, typeof english>> = {
  en: english,
  'zh-CN': { app: zhApp, fixes: zhFixes, problems: zhProblems },
};
