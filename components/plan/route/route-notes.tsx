'use client';

import { useLocale, useTranslations } from 'next-intl';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { type PullNote, shownValues } from '@/lib/pull/index.ts';
import { valuesIn } from '@/messages/values-in.ts';
import { noteSeverities } from './note-severities.ts';
import { usePlace } from './use-place.ts';

/** What will surprise. */
export function RouteNotes({ notes }: { notes: readonly PullNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="grid gap-0.5">
      {notes.map((note) => (
        <li key={`${note.words} ${JSON.stringify(note.values)}`}>
          <RouteNote note={note} />
        </li>
      ))}
    </ul>
  );
}

const look = 'grid w-full grid-cols-[14px_minmax(0,1fr)] items-start gap-x-2 rounded px-1.5 py-0.5 text-left -mx-1.5';

function RouteNote({ note }: { note: PullNote }) {
  const t = useTranslations('plan');
  const locale = useLocale();
  const place = usePlace(note.paths[0]);
  const severity = noteSeverities[note.words];
  const words = (
    <>
      <span className="flex h-5 items-center">
        <VerdictIcon kind={severity} />
        <span className="sr-only">{t(`view.severity.${severity}`)}</span>
      </span>
      <span className="wrap-anywhere">{t(`notes.${note.words}`, valuesIn(locale, shownValues(note.values)))}</span>
    </>
  );
  if (place === null) return <p className={look}>{words}</p>;
  return (
    <button type="button" className={`${look} transition-colors hover:bg-hover`} {...place}>
      {words}
    </button>
  );
}
