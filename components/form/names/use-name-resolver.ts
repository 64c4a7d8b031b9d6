'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { SectionName } from '../state/form-view.ts';
import { nameSchema } from './name-schema.ts';

/** Checks names of a section against the document; `own` is the name that may stay as it is. */
export function useNameResolver(section: SectionName, own: string | null) {
  const t = useTranslations('form');
  const editor = useEditorStore();
  return useMemo(() => {
    const taken = (name: string) => name !== own && editor.getState().accepted.model[section]?.has(name) === true;
    return zodResolver(nameSchema(section, taken, t));
  }, [section, own, t, editor]);
}
