'use client';

import { useCallback } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { useInSlices } from '@/components/slices/use-in-slices.ts';
import type { EndpointGroup } from '../state/endpoint-groups.ts';
import { findGroups } from '../state/find-groups.ts';

/** What can be tested, of thousands a little behind the typing; null until that is known. */
export function useEndpointGroups(): readonly EndpointGroup[] | null {
  const model = useEditor(({ accepted }) => accepted.model);
  const target = useEditor((state) => state.target);
  const nodeFiles = useEditor((state) => state.nodeFiles);
  return useInSlices(useCallback(() => findGroups(model, target, nodeFiles), [model, target, nodeFiles]));
}
