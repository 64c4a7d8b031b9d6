'use client';

import type { ReactNode } from 'react';
import type { ModelPath } from '@/lib/registries/path.ts';
import { usePlace } from './use-place.ts';

/** Words that stand for a place in the document: pressing them goes there, resting on them lights it up in all panes. */
export function PlaceLink({ path, children }: { path: ModelPath | undefined; children: ReactNode }) {
  const place = usePlace(path);
  if (place === null) return <span className="font-mono text-sm">{children}</span>;
  return (
    <button
      type="button"
      className="rounded-sm text-left font-mono text-sm text-accent underline decoration-accent/40 underline-offset-2 wrap-anywhere hover:decoration-accent"
      {...place}
    >
      {children}
    </button>
  );
}
