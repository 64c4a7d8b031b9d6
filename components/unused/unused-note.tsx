'use client';

import { CircleSlash } from 'lucide-react';
import type { UnusedReason } from '@/lib/node-files/index.ts';
import { useUnusedWords } from './use-unused.ts';

/** Says why something reaches no file. */
export function UnusedNote({ reason, id }: { reason: UnusedReason | null; id?: string }) {
  const words = useUnusedWords();
  if (reason === null) return null;
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm text-muted">
      <CircleSlash aria-hidden className="mt-0.5 size-3.5 shrink-0 text-faint" />
      <span className="min-w-0 wrap-anywhere">{words(reason)}</span>
    </p>
  );
}
