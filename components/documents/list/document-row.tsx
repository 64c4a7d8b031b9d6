'use client';

import { ArrowDown, ArrowUp, Check, Pencil, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { classNames } from '@/components/ui/class-names.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import type { DocumentEntry } from '../document-entry.ts';
import { useDocuments } from '../documents-context.tsx';
import { askForName } from '../documents-view.ts';
import { NameInput } from '../name-input.tsx';
import { useClosing } from '../use-closing.ts';
import { useTabName } from '../use-tab-name.ts';

type DocumentRowProps = {
  entry: DocumentEntry;
  place: number;
  count: number;
  shown: boolean;
  renaming: boolean;
  onGo: () => void;
};

/** One document in the list of all. */
export function DocumentRow({ entry, place, count, shown, renaming, onGo }: DocumentRowProps) {
  const t = useTranslations('documents');
  const name = useTabName()(entry.name);
  const move = useDocuments((documents) => documents.move);
  const close = useClosing();
  const row = useRef<HTMLLIElement>(null);
  const icon = 'size-3.5';
  return (
    <li ref={row} className="flex min-w-0 items-center rounded pr-1 pl-2 hover:bg-hover">
      <span className="w-5 shrink-0">{shown ? <Check aria-hidden className="size-3.5 text-accent" /> : null}</span>
      {renaming ? (
        <NameInput
          id={entry.id}
          name={entry.name}
          className="flex-1"
          onDone={() => row.current?.querySelector<HTMLElement>('[data-name]')?.focus()}
        />
      ) : null}
      <button
        type="button"
        data-name=""
        aria-current={shown ? 'true' : undefined}
        title={name}
        className={classNames(
          'min-h-8 min-w-0 flex-1 truncate rounded px-1 text-left pointer-coarse:min-h-10',
          renaming && 'sr-only',
        )}
        onClick={onGo}
      >
        {name}
      </button>
      <IconButton
        label={t('rename', { name })}
        icon={<Pencil aria-hidden className={icon} />}
        disabled={entry.name === ''}
        onClick={() => askForName(entry.id, false)}
      />
      <IconButton
        label={t('moveUp', { name })}
        icon={<ArrowUp aria-hidden className={icon} />}
        disabled={place === 0}
        focusableWhenDisabled
        onClick={() => move(entry.id, place - 1)}
      />
      <IconButton
        label={t('moveDown', { name })}
        icon={<ArrowDown aria-hidden className={icon} />}
        disabled={place === count - 1}
        focusableWhenDisabled
        onClick={() => move(entry.id, place + 1)}
      />
      <IconButton
        label={t('close', { name })}
        icon={<X aria-hidden className={icon} />}
        onClick={() => {
          focusNext(row.current);
          close(entry.id);
        }}
      />
    </li>
  );
}

/** Where a row is about to go, the next one, or the last, gets the focus that it had. */
function focusNext(row: HTMLElement | null): void {
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  next?.querySelector<HTMLElement>('[data-name]')?.focus();
}
