'use client';

import { useStore } from 'zustand';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { type Problems, problemsOf } from './problem-feed.ts';

/** The diagnostics of the document; they follow it after a moment, so that typing stays quick. */
export function useDiagnostics(): Problems {
  return useStore(problemsOf(useEditorStore()));
}
