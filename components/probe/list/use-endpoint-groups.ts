'use client';

import { useDeferredValue, useMemo } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { type EndpointGroup, endpointGroups } from '../state/endpoint-groups.ts';

/** What can be tested, a little behind the typing. */
export function useEndpointGroups(): readonly EndpointGroup[] {
  const model = useDeferredValue(useEditor(({ accepted }) => accepted.model));
  const target = useDeferredValue(useEditor((state) => state.target));
  return useMemo(() => endpointGroups(model, target), [model, target]);
}
