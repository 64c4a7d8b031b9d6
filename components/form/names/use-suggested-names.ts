'use client';

import { useMemo } from 'react';
import type { SectionName } from '../state/form-view.ts';
import { useDeferredDocument } from '../state/use-deferred-document.ts';
import { suggestedNames } from './suggested-names.ts';

/** Those of the document on the page. */
export function useSuggestedNames(section: SectionName): readonly string[] {
  const { accepted, target } = useDeferredDocument();
  return useMemo(() => suggestedNames[section]({ accepted, target }), [section, accepted, target]);
}
