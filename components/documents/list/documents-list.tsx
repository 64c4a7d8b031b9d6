'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { TextField } from '@/components/ui/text-field.tsx';
import { useDocuments } from '../documents-context.tsx';
import { documentsView, openList } from '../documents-view.ts';
import { useTabName } from '../use-tab-name.ts';
import { DocumentRow } from './document-row.tsx';

const searchFrom = 6;

/** All documents in the order of their tabs: to go to, to rename, to close and to put in another order. */
export function DocumentsList() {
  const t = useTranslations('documents');
  const nameOf = useTabName();
  const list = useRef<HTMLUListElement>(null);
  const entries = useDocuments((documents) => documents.entries);
  const active = useDocuments((documents) => documents.active);
  const activate = useDocuments((documents) => documents.activate);
  const renaming = useStore(documentsView, (view) => view.renaming);
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = entries.filter(({ name }) => nameOf(name).toLowerCase().includes(wanted));
  const go = (id: string) => {
    activate(id);
    openList(false);
  };
  const names = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-name]') ?? [])];
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const row = document.activeElement?.closest('li');
    const at = names().findIndex((name) => row?.contains(name));
    names()[at + step]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go from row to row
    <div className="grid gap-2" onKeyDown={press}>
      {entries.length >= searchFrom ? (
        <TextField
          label={t('find')}
          labelHidden
          placeholder={t('find')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key === 'Enter' && first) go(first.id);
          }}
        />
      ) : null}
      <ul ref={list} aria-label={t('title')} className="-mx-2 grid max-h-[min(420px,60dvh)] overflow-y-auto">
        {found.map((entry) => (
          <DocumentRow
            key={entry.id}
            entry={entry}
            place={entries.indexOf(entry)}
            count={entries.length}
            shown={entry === active}
            renaming={entry.id === renaming}
            onGo={() => go(entry.id)}
          />
        ))}
      </ul>
      {found.length === 0 ? <p className="text-muted">{t('nothingFound')}</p> : null}
    </div>
  );
}
