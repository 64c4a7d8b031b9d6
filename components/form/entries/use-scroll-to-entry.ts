'use client';

import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import type { Keyed } from '../rows/reconcile.ts';
import type { SectionName } from '../state/form-view.ts';
import { useFormView } from '../state/use-form-view.ts';

type RowVirtualizer = Pick<Virtualizer<HTMLElement, HTMLLIElement>, 'scrollToIndex' | 'getVirtualItems'>;

/** Brings a row onto the page that is to have the focus or was chosen in another pane, where it is not there already. */
export function useScrollToEntry(section: SectionName, entries: readonly Keyed<string>[], rows: RowVirtualizer): void {
  const asked = useFormView(({ focus }) => (focus?.path[0] === section ? focus : null));
  const chosen = useEditor(({ selected }) =>
    selected?.by !== 'form' && selected?.path[0] === section ? selected : null,
  );
  useScrollTo(asked?.path[1], asked, entries, rows);
  useScrollTo(chosen?.path[1], chosen, entries, rows);
}

function useScrollTo(
  name: string | number | undefined,
  occasion: object | null,
  entries: readonly Keyed<string>[],
  rows: RowVirtualizer,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that come and go later are no occasion to scroll again
  useLayoutEffect(() => {
    const index = entries.findIndex((entry) => entry.value === name);
    if (index < 0 || rows.getVirtualItems().some((item) => item.index === index)) return;
    rows.scrollToIndex(index, { align: 'auto' });
  }, [occasion]);
}
