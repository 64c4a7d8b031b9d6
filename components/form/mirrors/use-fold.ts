'use client';

import { useState } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import type { ModelPath } from '@/lib/registries/path.ts';
import type { EndpointRow } from '../rows/endpoint-rows.ts';
import { useFormView } from '../state/use-form-view.ts';
import { endpointPlace } from './endpoint-path.ts';

type Rows = readonly EndpointRow[];

/** So many endpoints of a mirror are drawn at first, and with each step; a few more are no reason to ask. */
export const step = 50;
const wholeUpTo = 60;

/** The endpoints of a long list that are drawn: the first ones, and as far as the one that is to have the focus or was chosen elsewhere. */
export function useFold(mirror: string, rows: Rows) {
  const [count, setCount] = useState(step);
  const asked = useFormView(({ focus }) => placeIn(mirror, focus?.path));
  const chosen = useEditor(({ selected }) => placeIn(mirror, selected?.path));
  const wanted = rows.length <= wholeUpTo ? 0 : Math.max(rowsUpTo(rows, asked), rowsUpTo(rows, chosen));
  if (wanted > count) setCount(wanted);
  const end = rows.length <= wholeUpTo ? rows.length : Math.max(count, wanted);
  return {
    shown: rows.slice(0, end),
    showMore: () => setCount(end + step),
    /** Keeps a row on the page that is moved or put behind the last one drawn. */
    follow: (next: Rows) => {
      if (next[end - 1]?.key !== rows[end - 1]?.key) setCount(end + Math.max(1, next.length - rows.length));
    },
  };
}

function placeIn(mirror: string, path: ModelPath | undefined): number | string | null {
  if (path?.[0] !== 'mirrors' || path[1] !== mirror || path[2] !== 'endpoint') return null;
  return path[3] ?? null;
}

function rowsUpTo(rows: Rows, place: number | string | null): number {
  return place === null ? 0 : rows.findIndex((_, index) => endpointPlace(rows, index) === place) + 1;
}
