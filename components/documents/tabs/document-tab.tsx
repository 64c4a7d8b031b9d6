'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { DragEvent } from 'react';
import { classNames } from '@/components/ui/class-names.ts';
import type { DocumentEntry } from '../document-entry.ts';
import { useDocuments, useDocumentsStore } from '../documents-context.tsx';
import { askForName } from '../documents-view.ts';
import { useClosing } from '../use-closing.ts';
import { useTabName } from '../use-tab-name.ts';
import { tabClass, tabFace } from './tab-look.ts';

const dragged = 'application/x-portolan-document';

/** One document's tab: clicked it shows it, double-clicked it renames it, dragged it changes its place. */
export function DocumentTab({ entry, selected }: { entry: DocumentEntry; selected: boolean }) {
  const t = useTranslations('documents');
  const nameOf = useTabName();
  const activate = useDocuments((documents) => documents.activate);
  const close = useClosing();
  const moving = useMoving(entry.id);
  return (
    <div role="presentation" className={tabClass} {...moving}>
      <button
        type="button"
        role="tab"
        aria-selected={selected}
        aria-keyshortcuts="F2 Delete"
        tabIndex={selected ? 0 : -1}
        title={nameOf(entry.name)}
        className={classNames(tabFace(selected), 'hover:bg-hover hover:text-ink focus-visible:-outline-offset-2')}
        onClick={() => activate(entry.id)}
        onDoubleClick={() => entry.name !== '' && askForName(entry.id, true)}
        onAuxClick={(event) => event.button === 1 && close(entry.id)}
      >
        <span className="block truncate">{nameOf(entry.name)}</span>
      </button>
      <span
        aria-hidden
        title={t('close', { name: nameOf(entry.name) })}
        className={classNames(
          'absolute top-3 right-1 grid size-6 place-content-center rounded text-muted hover:bg-line hover:text-ink',
          selected ? '' : 'not-group-hover:invisible',
        )}
        onClick={() => close(entry.id)}
      >
        <X className="size-3.5" />
      </span>
    </div>
  );
}

/** Lets a tab be dragged to another's place. */
function useMoving(id: string) {
  const documents = useDocumentsStore();
  return {
    draggable: true,
    onDragStart(event: DragEvent) {
      event.dataTransfer.setData(dragged, id);
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver(event: DragEvent) {
      if (event.dataTransfer.types.includes(dragged)) event.preventDefault();
    },
    onDrop(event: DragEvent) {
      const moved = event.dataTransfer.getData(dragged);
      const { entries, move } = documents.getState();
      if (moved !== '')
        move(
          moved,
          entries.findIndex((entry) => entry.id === id),
        );
    },
  };
}
