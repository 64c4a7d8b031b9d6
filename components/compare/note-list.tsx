'use client';

import { useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { closeComparison } from './comparison-store.ts';
import type { PlacedNote } from './work/outcome.ts';

/** What matters of the difference for this document; a note leads to the place that it is about. */
export function NoteList({ notes }: { notes: readonly PlacedNote[] }) {
  const t = useTranslations('compare.view');
  return (
    <section aria-label={t('notes')} className="overflow-y-auto border-r border-line">
      <h2 className="px-3 py-2 font-semibold">{t('notes')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={`${note.id} ${JSON.stringify(note.values)}`}>
            <NoteRow note={note} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoteRow({ note: { id, severity, values, place } }: { note: PlacedNote }) {
  const t = useTranslations('compare');
  const store = useEditorStore();
  const words = (
    <>
      <span className="flex h-5 items-center">
        <VerdictIcon kind={severity} />
        <span className="sr-only">{t(`view.severity.${severity}`)}</span>
      </span>
      <span className="grid wrap-anywhere">
        <span>{t(`notes.${id}.says`, values)}</span>
        <span className="text-muted">{t(`notes.${id}.todo`, values)}</span>
      </span>
    </>
  );
  const look = 'grid w-full grid-cols-[14px_minmax(0,1fr)] items-start gap-x-2.5 px-3 py-1.5 text-left';
  if (place === null) return <p className={look}>{words}</p>;
  return (
    <button
      type="button"
      className={`${look} transition-colors hover:bg-hover focus-visible:-outline-offset-2`}
      onClick={() => {
        closeComparison();
        store.getState().goTo(place);
      }}
    >
      {words}
    </button>
  );
}
