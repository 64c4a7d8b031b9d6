'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useStore } from 'zustand';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { UnreadReason } from '@/lib/document/index.ts';
import type { UnusedReason } from '@/lib/node-files/index.ts';
import { type ModelPath, pathKey } from '@/lib/registries/path.ts';
import { unusedIn } from './unused-feed.ts';

/** Why a part of the model reaches no file; null where it does, or says nothing. */
export function useUnused(path: ModelPath): UnusedReason | null {
  const key = pathKey(path);
  // Rewrites, logins and TLS settings are told as a whole where nothing of them is used.
  const groupKey = path.length === 4 && path[2] !== 'endpoint' ? pathKey(path.slice(0, 3)) : key;
  return useStore(unusedIn(useEditorStore()), ({ reasons }) => reasons.get(key) ?? reasons.get(groupKey) ?? null);
}

export type UnusedWords = (reason: UnusedReason | UnreadReason) => string;

export function useUnusedWords(): UnusedWords {
  const t = useTranslations('unused');
  const program = useEditor((state) => state.target.program);
  return useCallback((reason) => t(reason, { program }), [t, program]);
}
