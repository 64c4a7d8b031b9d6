'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useDocuments } from '../documents-context.tsx';
import { askForName, documentsView } from '../documents-view.ts';
import { NameInput } from '../name-input.tsx';
import { useClosing } from '../use-closing.ts';
import { DocumentTab } from './document-tab.tsx';
import { stripClass } from './tab-look.ts';

/** A tab for each document. Arrow keys go from one to the next, F2 renames, Delete closes. */
export function TabStrip() {
  const t = useTranslations('documents');
  const strip = useRef<HTMLDivElement>(null);
  const closing = useRef(false);
  const entries = useDocuments((documents) => documents.entries);
  const active = useDocuments((documents) => documents.active);
  const activate = useDocuments((documents) => documents.activate);
  const renaming = useStore(documentsView, (view) => (view.listOpen ? null : view.renaming));
  const close = useClosing();
  const place = entries.indexOf(active);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another document may come to stand at the same place
  useLayoutEffect(() => {
    const tab = strip.current?.querySelectorAll<HTMLElement>('[role="tab"]')[place];
    // The whole of it, with the button that closes it.
    tab?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (closing.current || strip.current?.contains(document.activeElement)) tab?.focus();
    closing.current = false;
  }, [place, active.id]);

  // The tab goes with the focus that it has; the next one shown is to have it.
  const closeHere = () => {
    closing.current = true;
    close(active.id);
  };
  const press = (event: KeyboardEvent) => {
    const beside = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: entries.length - 1 }[event.key];
    const next = beside === undefined ? undefined : entries.at(beside % entries.length);
    if (next) activate(next.id);
    else if (event.key === 'F2' && active.name !== '') askForName(active.id, true);
    else if (event.key === 'Delete') closeHere();
    else return;
    event.preventDefault();
  };
  return (
    <div className="relative hidden min-w-0 2xl:flex">
      <div ref={strip} role="tablist" aria-label={t('title')} className={stripClass} onKeyDown={press}>
        {entries.map((entry) => (
          <DocumentTab key={entry.id} entry={entry} selected={entry === active} />
        ))}
      </div>
      {renaming === active.id ? (
        <NameOver strip={strip.current} place={place} id={active.id} name={active.name} />
      ) : null}
    </div>
  );
}

type NameOverProps = { strip: HTMLElement | null; place: number; id: string; name: string };

/** Stands over the tab, as a list of tabs may hold nothing else. */
function NameOver({ strip, place, id, name }: NameOverProps) {
  const tab = strip?.querySelectorAll<HTMLElement>('[role="tab"]')[place];
  const left = (tab?.parentElement?.offsetLeft ?? 0) - (strip?.scrollLeft ?? 0);
  return (
    <div className="absolute inset-y-0 flex w-36 items-center px-1" style={{ left }}>
      <NameInput id={id} name={name} onDone={() => tab?.focus()} />
    </div>
  );
}
