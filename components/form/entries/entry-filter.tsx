'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { inputClass } from '@/components/ui/text-field.tsx';
import type { SectionName } from '../state/form-view.ts';
import { setFilter } from '../state/section-actions.ts';

type EntryFilterProps = { section: SectionName; filter: string; shown: number };

/** Leaves the rows that hold a text; Escape shows all again. */
export function EntryFilter({ section, filter, shown }: EntryFilterProps) {
  const t = useTranslations('form');
  const editor = useEditorStore();
  return (
    <div className="border-b border-line px-3 py-1.5">
      <div className="relative flex items-center">
        <Search aria-hidden className="pointer-events-none absolute left-2 size-3.5 text-faint" />
        <input
          type="search"
          data-filter={section}
          aria-label={t(`${section}.filter`)}
          placeholder={t(`${section}.filter`)}
          value={filter}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setFilter(editor, section, event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || filter === '') return;
            event.preventDefault();
            setFilter(editor, section, '');
          }}
          className={`${inputClass(false, false)} pl-7!`}
        />
      </div>
      <p role="status" className={filter === '' ? 'sr-only' : 'pt-1 text-sm text-faint'}>
        {filter === '' ? '' : t('entry.shown', { count: shown })}
      </p>
    </div>
  );
}
