'use client';

import { useMemo } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import type { Target, TargetNote, TargetRequest } from '@/lib/node-files/index.ts';
import { changeTarget, requestOf } from './change-target.ts';

export type TargetChoice = {
  readonly target: Target;
  /** What stands in for a release that is not known. */
  readonly notes: readonly TargetNote[];
  /** Takes over what is asked for; what is not named stays. */
  choose: (change: TargetRequest) => void;
};

/** For which target the open document is written. */
export function useTarget(): TargetChoice {
  const target = useEditor((state) => state.target);
  const setTarget = useEditor((state) => state.setTarget);
  return useTargetChoice(target, setTarget);
}

/** A choice of any target. */
export function useTargetChoice(target: Target, setTarget: (target: Target) => void): TargetChoice {
  return useMemo(
    () => ({ target, notes: requestOf(target).notes, choose: (change) => setTarget(changeTarget(target, change)) }),
    [target, setTarget],
  );
}
