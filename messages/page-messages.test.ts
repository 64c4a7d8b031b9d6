import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { locales } from './locale.ts';
import { pageMessages } from './page-messages.ts';

const project = join(import.meta.dirname, '..');

it.each(locales)('hold every namespace that a page asks for in %s', (locale) => {
  const asked = ['app', 'components'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => namespacesIn(readFileSync(join(project, folder, path), 'utf8')).filter(isFromPage(path))),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(Object.keys(pageMessages(locale))).toEqual(expect.arrayContaining(asked));
});

/** These parts of the page bring the words of their own. */
const bringTheirOwn: ReadonlySet<string> = new Set(['compare', 'delivery', 'import', 'plan', 'probe', 'team']);

function isFromPage(path: string): (namespace: string) => boolean {
  return (namespace) => !bringTheirOwn.has(namespace) || !path.startsWith(`${namespace}/`);
}

function namespacesIn(source: string): readonly string[] {
  return [...source.matchAll(/[ug](?:se|et)Translations\('(\w+)/g)].map(([, namespace]) => namespace ?? '');
}
