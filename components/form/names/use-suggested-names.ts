'use client';

import { useDeferredValue, useMemo } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import type { SectionName } from '../state/form-view.ts';
import { suggestedNames } from './suggested-names.ts';

/** Those of the document on the page; what changes in it they follow in a task of their own. */
export function useSuggestedNames(section: SectionName): readonly string[] {
  const accepted = useDeferredValue(useEditor((state) => state.accepted));
  const target = useDeferredValue(useEditor((state) => state.target));
  return useMemo(() => suggestedNames[section]({ accepted, target }), [section, accepted, target]);
}
