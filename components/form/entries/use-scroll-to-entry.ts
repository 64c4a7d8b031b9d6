'use client';

import type { Range, Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import type { Keyed } from '../rows/reconcile.ts';
import type { SectionName } from '../state/form-view.ts';
import { useFormView } from '../state/use-form-view.ts';
import { isInReach, rowsAround } from './visible-range.ts';

type RowVirtualizer = Pick<Virtualizer<HTMLElement, HTMLLIElement>, 'scrollToIndex' | 'range'> & {
  readonly options: { readonly overscan: number };
};

/** A row that is to come into sight, below zero where there is none; it has come there for whatever occasion was the last to be `reached`. */
export type Destination = {
  readonly index: number;
  readonly occasion: object | null;
  readonly reached: RefObject<object | null>;
};

/** The rows of a section that are to have the focus or were chosen in another pane. */
export function useDestinations(
  section: SectionName,
  entries: readonly Keyed<string>[],
): readonly [Destination, Destination] {
  const asked = useFormView(({ focus }) => (focus?.path[0] === section ? focus : null));
  const chosen = useEditor(({ selected }) =>
    selected?.by !== 'form' && selected?.path[0] === section ? selected : null,
  );
  return [useDestination(asked?.path[1], asked, entries), useDestination(chosen?.path[1], chosen, entries)];
}

function useDestination(
  name: string | number | undefined,
  occasion: object | null,
  entries: readonly Keyed<string>[],
): Destination {
  const reached = useRef<object | null>(null);
  const isOpen = occasion !== null && occasion !== reached.current;
  return { index: isOpen ? entries.findIndex((entry) => entry.value === name) : -1, occasion, reached };
}

/** The rows to draw for it, until it has come. */
export function rowsAhead({ index, occasion, reached }: Destination, range: Range): readonly number[] {
  return index < 0 || occasion === reached.current ? [] : rowsAround(index, range);
}

/** Brings a row onto the page that was not there. It and those around it are drawn by then, so that the frame that goes there has not to do it. */
export function useScrollTo({ index, occasion, reached }: Destination, rows: RowVirtualizer): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that come and go later are no occasion to scroll again
  useLayoutEffect(() => {
    const { range, options } = rows;
    const isThere = range !== null && isInReach(index, range, options.overscan);
    if (index >= 0 && !isThere) rows.scrollToIndex(index, { align: 'auto' });
    // Scrolling is told of before the next frame is drawn: the rows stay until then.
    const frame = requestAnimationFrame(() => {
      reached.current = occasion;
    });
    return () => cancelAnimationFrame(frame);
  }, [occasion]);
}
