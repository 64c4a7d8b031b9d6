import type { EditorStore } from '@/components/editor/state/editor-store.ts';
import { hideSecrets, revealedSecrets, revealSecrets } from '@/components/secrets/revealed-store.ts';
import { secretsIn } from '@/components/secrets/secret-feed.ts';
import { lineIndex } from '@/lib/document/index.ts';
import { type Locale, locales } from '@/messages/locale.ts';
import type { Command } from './command.ts';
import { secretName } from './secret-name.ts';
import { filled, groupTerms, paletteWords } from './words.ts';

const mostOffered = 200;

/** Shows single secrets, or hides them again: those of the selected entry, and what stands in none. */
export function secretCommands(editor: EditorStore, locale: Locale): readonly Command[] {
  const [section, name] = editor.getState().selected?.path ?? [];
  const { of, list } = secretsIn(editor).getState();
  const { keys } = revealedSecrets.getState();
  const lines = lineIndex(of.text);
  return list
    .filter(({ path }) => path === null || (path[0] === section && path[1] === name))
    .slice(0, mostOffered)
    .map((secret): Command => {
      const { key, range } = secret;
      const shown = keys.has(key);
      const { line } = lines.position(range.from);
      const said = (language: Locale) =>
        filled(paletteWords[language].secret[shown ? 'hide' : 'show'], { name: secretName(language, secret, line) });
      return {
        id: `secret ${range.from}`,
        group: 'secrets',
        label: said(locale),
        terms: [...locales.map(said), groupTerms('secrets')].join(' '),
        run: () => (shown ? hideSecrets([key]) : revealSecrets([key])),
      };
    });
}
