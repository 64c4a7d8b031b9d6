import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import { lineIndex, missingSecrets, type Secret } from '@/lib/document/index.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import enSecrets from '@/messages/en/secrets.json';
import enStorage from '@/messages/en/storage.json';
import { type Locale, locales } from '@/messages/locale.ts';
import zhSecrets from '@/messages/zh-CN/secrets.json';
import zhStorage from '@/messages/zh-CN/storage.json';
import type { Command } from './command.ts';
import { actionWords, filled, groupTerms, paletteWords } from './words.ts';

const secrets = { en: enSecrets, 'zh-CN': zhSecrets };
const places = { en: enStorage.missing, 'zh-CN': zhStorage.missing };

/** The secrets that a link did not hold or a reload took away, each to be entered, and the way to do without them. */
export function missingCommands(
  documents: DocumentsStore,
  locale: Locale,
  goTo: (secret: Secret) => void,
): readonly Command[] {
  const { active, setMissing } = documents.getState();
  const { reading, readOnly } = active.editor.get().getState();
  const missing = readOnly ? [] : missingSecrets(reading, active.missing);
  if (missing.length === 0) return [];
  const lines = lineIndex(reading.text);
  const label = (secret: Secret, language: Locale) =>
    filled(paletteWords[language].enterSecret, {
      name: nameIn(language, secret, lines.position(secret.range.from).line),
    });
  return [
    ...missing.map(
      (secret): Command => ({
        id: `missing ${secret.range.from}`,
        group: 'missing',
        label: label(secret, locale),
        terms: [...locales.map((each) => label(secret, each)), groupTerms('missing')].join(' '),
        movesFocus: true,
        run: () => goTo(secret),
      }),
    ),
    { id: 'leaveOut', group: 'missing', ...actionWords(locale, 'leaveOut'), run: () => setMissing([]) },
  ];
}

const authFields = ['password', 'auth', 'identity_token'] as const;

function nameIn(locale: Locale, { path, name: key }: Secret, line: number): string {
  const words = secrets[locale].of;
  const name = path?.[1];
  if (path === null || name === undefined) return filled(places[locale][key === '' ? 'line' : 'key'], { key, line });
  const field = path[2] === 'endpoint' ? path[2] : (authFields.find((each) => each === path.at(-1)) ?? 'other');
  return filled(words[field], { name: hideUrlPassword(String(name)) }).trim();
}
