'use client';

import { useStore } from 'zustand';
import { useMatches } from '@/components/ui/use-matches.ts';
import { prefersSplit } from './layout-store.ts';
import type { FileDiff } from './work/outcome.ts';

/** Whether both sides of a file can stand beside each other here, and whether they do. */
export function useSplit({ left, right }: FileDiff): { readonly canSplit: boolean; readonly split: boolean } {
  const wide = useMatches('(width >= 1200px)', true);
  const preferred = useStore(prefersSplit, ({ split }) => split);
  const both = left !== null && right !== null && left.text !== '' && right.text !== '';
  return { canSplit: both && wide, split: both && wide && preferred };
}
