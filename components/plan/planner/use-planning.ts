'use client';

import { useEffect, useState } from 'react';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { useRegexp } from '@/components/form/mirrors/use-regexp.ts';
import { atRest } from '@/components/slices/at-rest.ts';
import type { CompileRegexp } from '@/lib/go/regexp/index.ts';
import { hasRewrites } from '@/lib/lint/index.ts';
import { usePlanView } from '../plan-view.ts';
import { type Planning, planningOf } from './planning.ts';

/** The pulls of the document on the page. They follow it once the typing rests; null until they can be planned. */
export function usePlanning(): Planning | null {
  const editor = useEditorStore();
  const [build] = usePlanView((view) => view.build);
  const [missing] = usePlanView((view) => view.missing);
  const wanted = useEditor(({ accepted }) => hasRewrites(accepted.model));
  const loaded = useRegexp(wanted);
  const compile = wanted ? loaded : noPatterns;
  const [planning, setPlanning] = useState<Planning | null>(null);
  useEffect(() => {
    if (compile === null) return;
    const work = atRest(() => planningOf(editor.getState(), { build, missing }, compile), setPlanning);
    work.now();
    const unfollow = editor.subscribe((state, before) => {
      if (state.accepted === before.accepted && state.nodeFiles === before.nodeFiles) return;
      work.later();
    });
    return () => {
      work.stop();
      unfollow();
    };
  }, [editor, build, missing, compile]);
  return planning;
}

/** For documents without rewrites. */
const noPatterns: CompileRegexp = () => ({ ok: false, reason: '' });
