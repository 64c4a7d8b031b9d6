'use client';

import { memo, useId, useMemo } from 'react';
import { AddEntry } from './entries/add-entry.tsx';
import { EmptySection } from './entries/empty-section.tsx';
import { EntryFilter } from './entries/entry-filter.tsx';
import { EntryList } from './entries/entry-list.tsx';
import { SectionHeading } from './entries/section-heading.tsx';
import { hasFilter, type SectionName } from './state/form-view.ts';
import { useFormView } from './state/use-form-view.ts';

type FormSectionProps = { section: SectionName; scroller: HTMLElement | null };

/** The mirrors or the registries of the document, under their heading. */
export const FormSection = memo(function FormSection({ section, scroller }: FormSectionProps) {
  const view = useFormView((form) => form[section]);
  const { entries, collapsed, adding, hidden, filter } = view;
  const id = useId();
  const shown = useMemo(
    () => (hidden.size === 0 ? entries : entries.filter((entry) => !hidden.has(entry.key))),
    [entries, hidden],
  );
  return (
    <>
      <SectionHeading section={section} id={id} count={entries.length} />
      {collapsed ? null : (
        <div>
          {adding ? <AddEntry key={adding.copyOf} section={section} adding={adding} /> : null}
          {hasFilter(view) ? <EntryFilter section={section} filter={filter} shown={shown.length} /> : null}
          {entries.length === 0 && !adding ? <EmptySection section={section} /> : null}
          {/* Thousands of rows that come at once are a new list's, which holds the page up less than one that grows. */}
          {entries.length === 0 ? null : (
            <EntryList section={section} entries={shown} labelledBy={id} scroller={scroller} />
          )}
        </div>
      )}
    </>
  );
});
