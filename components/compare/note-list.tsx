'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { valuesIn } from '@/messages/values-in.ts';
import { closeComparison } from './comparison-store.ts';
import type { PlacedNote } from './work/outcome.ts';

/** What matters of the difference for this document; a note leads to the place that it is about. */
export function NoteList({ notes, text }: { notes: readonly PlacedNote[]; text: string }) {
  const t = useTranslations('compare.view');
  return (
    <div className="min-h-0 overflow-y-auto overscroll-contain">
      {notes.length === 0 ? <p className="px-3 py-1.5 text-muted">{t('noNotes')}</p> : null}
      <ul className="pb-2">
        {notes.map((note) => (
          <li key={`${note.id} ${JSON.stringify(note.values)}`}>
            <NoteRow note={note} text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const look = 'grid w-full grid-cols-[14px_minmax(0,1fr)] items-start gap-x-2.5 px-3 py-1.5 text-left';

/** `text` is the document that the note is about. */
function NoteRow({ note: { id, severity, values, place }, text }: { note: PlacedNote; text: string }) {
  const t = useTranslations('compare');
  const written = valuesIn(useLocale(), values);
  const store = useEditorStore();
  const words = (
    <>
      <span className="flex h-5 items-center">
        <VerdictIcon kind={severity} />
        <span className="sr-only">{t(`view.severity.${severity}`)}</span>
      </span>
      <span className="grid gap-0.5 wrap-anywhere">
        <span>{t(`notes.${id}.says`, written)}</span>
        <span className="text-muted">{t(`notes.${id}.todo`, written)}</span>
      </span>
    </>
  );
  if (place === null || text !== store.getState().text) return <div className={look}>{words}</div>;
  return (
    <button
      type="button"
      title={t('view.goTo')}
      className={`${look} transition-colors hover:bg-hover focus-visible:-outline-offset-2`}
      onClick={() => closeComparison(() => store.getState().goTo(place))}
    >
      {words}
    </button>
  );
}
