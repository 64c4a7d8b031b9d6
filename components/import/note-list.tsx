'use client';

import { useLocale, useTranslations } from 'next-intl';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { changeTexts } from '@/lib/document/message-values.ts';
import type { ImportNote, ImportNoteId } from '@/lib/formats/import/index.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { valuesIn } from '@/messages/values-in.ts';

/** After these the document may not do what the files did. */
const grave: ReadonlySet<ImportNoteId> = new Set<ImportNoteId>([
  'capabilities-lost',
  'config-toml-missing',
  'config-toml-unread',
  'endpoint-refused',
  'folder-guessed',
  'foreign-not-taken',
  'hosts-toml-unread',
  'link-broken',
  'link-loops',
  'not-toml',
  'not-toml-but-read',
  'nothing-found',
  'registry-guessed',
  'rewrites-differ',
  'server-became-endpoint',
  'setting-lost',
  'setting-refused',
  'several-files',
  'tls-differs',
]);

const mostOfOneKind = 5;

/** What the files could not tell, the grave first; files that differ have a list of their own. */
export function NoteList({ notes }: { notes: readonly ImportNote[] }) {
  const t = useTranslations('import');
  const told = notes.filter(({ id }) => id !== 'differs');
  if (told.length === 0) return null;
  const inOrder = [...told.filter(({ id }) => grave.has(id)), ...told.filter(({ id }) => !grave.has(id))];
  const kinds = Map.groupBy(inOrder, ({ id }) => id);
  return (
    <section aria-labelledby="import-notes" className="grid gap-1.5">
      <h3 id="import-notes" className="text-base font-semibold">
        {t('untold')}
      </h3>
      <ul className="grid gap-1.5 text-base">
        {[...kinds].flatMap(([id, some]) => [
          ...some
            .slice(0, mostOfOneKind)
            .map((note) => <Note key={`${id} ${JSON.stringify(note.values)}`} note={note} />),
          some.length > mostOfOneKind ? (
            <li key={`${id} more`} className="pl-6 text-muted">
              {t('moreNotes', { count: some.length - mostOfOneKind })}
            </li>
          ) : null,
        ])}
      </ul>
    </section>
  );
}

function Note({ note: { id, values } }: { note: ImportNote }) {
  const t = useTranslations('import.notes');
  const shown = valuesIn(useLocale(), changeTexts(values, hideUrlPassword));
  return (
    <li className="flex items-start gap-2">
      <span className="mt-0.5">
        <VerdictIcon kind={grave.has(id) ? 'warning' : 'info'} />
      </span>
      <span className="min-w-0 wrap-anywhere">{t(id, shown)}</span>
    </li>
  );
}
