'use client';

import { Replace } from 'lucide-react';
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
        <span role="img" aria-label={t('rewrite.count', { count: rewrites })} className="shrink-0">
          <Replace aria-hidden className="size-3.5" />
        </span>
      ) : null}
      <span role="img" aria-label={countWords(t, endpoints.length)} className="shrink-0 tabular-nums">
        {endpoints.length}
      </span>
      <span aria-hidden className="drawn-arrow-right size-3 shrink-0" />
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
