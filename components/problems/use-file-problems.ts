'use client';

import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { type FileProblem, fileProblemsOf } from './file-problems.ts';

/** What there is to be told of the files chosen for what the document names. */
export function useFileProblems(): readonly FileProblem[] {
  const all = useStore(fileProblemsOf(useEditorStore()));
  const configs = useEditor((state) => state.accepted.model.configs);
  return useMemo(() => all.filter(({ config }) => configs?.has(config)), [all, configs]);
}
