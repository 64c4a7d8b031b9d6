'use client';

import { useStore } from 'zustand';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { formViewOf } from './follow-document.ts';
import type { FormView } from './form-view.ts';

/** What `select` takes from the state of the form; renders again when that changes. */
export function useFormView<Selected>(select: (view: FormView) => Selected): Selected {
  return useStore(formViewOf(useEditorStore()), select);
}
