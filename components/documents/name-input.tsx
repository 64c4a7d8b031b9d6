'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { classNames } from '@/components/ui/class-names.ts';
import { inputClass } from '@/components/ui/text-field.tsx';
import { useDocuments } from './documents-context.tsx';
import { stopRenaming } from './documents-view.ts';

type NameInputProps = { id: string; name: string; className?: string; onDone: () => void };

/** The name of a document while it is being changed: Enter and leaving the field take it, Escape does not. */
export function NameInput({ id, name, className, onDone }: NameInputProps) {
  const t = useTranslations('documents');
  const rename = useDocuments((documents) => documents.rename);
  const done = useRef(false);
  const finish = (next: string | null) => {
    if (done.current) return;
    done.current = true;
    if (next !== null) rename(id, next);
    onDone();
    stopRenaming();
  };
  return (
    <input
      ref={(input) => input?.select()}
      defaultValue={name}
      aria-label={t('nameOf', { name })}
      maxLength={80}
      spellCheck={false}
      autoComplete="off"
      className={classNames(inputClass(false, false), className)}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') finish(null);
        if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
      }}
    />
  );
}
