'use client';

import { useStore } from 'zustand';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { sameList } from '@/components/form/state/same.ts';
import { useEditorValue } from '@/components/form/state/use-editor-value.ts';
import { type FileProblem, fileProblemsOf } from './file-problems.ts';

/** What there is to be told of the files chosen for what the document names. */
export function useFileProblems(): readonly FileProblem[] {
  const all = useStore(fileProblemsOf(useEditorStore()));
  return useEditorValue(({ accepted }) => all.filter(({ config }) => accepted.model.configs?.has(config)), sameList);
}
