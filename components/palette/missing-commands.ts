import type { DocumentsStore } from '@/components/documents/documents-store.ts';
import { lineIndex, missingSecrets, type Secret } from '@/lib/document/index.ts';
import { type Locale, locales } from '@/messages/locale.ts';
import type { Command } from './command.ts';
import { secretName } from './secret-name.ts';
import { actionWords, filled, groupTerms, paletteWords } from './words.ts';

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
      name: secretName(language, secret, lines.position(secret.range.from).line),
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
