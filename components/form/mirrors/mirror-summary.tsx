'use client';

import { Replace } from 'lucide-react';
import { Strokes } from '@/components/ui/strokes.tsx';
import { sameMirror } from '../state/same.ts';
import { useEditorValue } from '../state/use-editor-value.ts';
import type { FormWords } from '../words.ts';
import { partsOf } from './endpoint-parts.ts';
import { MirrorTests } from './mirror-tests.tsx';

/** What a closed mirror says of itself: how many endpoints, which first, and whether names are rewritten. */
export function MirrorSummary({ name, t }: { name: string; t: FormWords }) {
  const mirror = useEditorValue((state) => state.accepted.model.mirrors?.get(name) ?? null, sameMirror);
  const endpoints = mirror?.endpoint ?? [];
  const rewrites = mirror?.rewrite?.size ?? 0;
  const first = endpoints[0];
  return (
    <span className="flex min-w-0 shrink items-center gap-1.5 text-sm text-faint">
      <MirrorTests name={name} />
      {rewrites > 0 ? (
        <>
          <Replace aria-hidden className="size-3.5 shrink-0" />
          <span className="sr-only">{t('rewrite.count', { count: rewrites })}</span>
        </>
      ) : null}
      <span className="shrink-0 tabular-nums">
        <span aria-hidden>{endpoints.length}</span>
        <span className="sr-only">{countWords(t, endpoints.length)}</span>
      </span>
      <Strokes path="M5 12h14m-7-7 7 7-7 7" className="size-3 shrink-0" />
      {first === undefined ? null : (
        <span className="hidden max-w-40 truncate font-mono text-xs @sm:inline">
          {partsOf(first).host.replace(/^@/, '')}
        </span>
      )}
    </span>
  );
}

const counts = new WeakMap<FormWords, Map<number, string>>();

/** Few counts are on thousands of rows, and a plural takes its time. */
function countWords(t: FormWords, count: number): string {
  const known = counts.get(t) ?? new Map<number, string>();
  counts.set(t, known);
  const words = known.get(count) ?? t('endpoint.count', { count });
  known.set(count, words);
  return words;
}
