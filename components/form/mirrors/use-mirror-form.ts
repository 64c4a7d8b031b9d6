'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { sameMirror } from '../state/same.ts';
import { useEditorValue } from '../state/use-editor-value.ts';
import { mirrorSchema } from './mirror-schema.ts';
import { followMirror, type MirrorValues } from './mirror-values.ts';
import { useRegexp } from './use-regexp.ts';

const nothing: MirrorValues = { endpoint: [], rewrite: [] };

/** The form of one mirror, which follows the document and checks what stands in it against the target. */
export function useMirrorForm(name: string): UseFormReturn<MirrorValues> {
  const t = useTranslations('form');
  const target = useEditor((state) => state.target);
  const mirror = useEditorValue((state) => state.accepted.model.mirrors?.get(name) ?? null, sameMirror);
  const compile = useRegexp((mirror?.rewrite?.size ?? 0) > 0);
  const resolver = useMemo(() => zodResolver(mirrorSchema({ target, compile, t })), [target, compile, t]);
  const form = useForm<MirrorValues>({ defaultValues: followMirror(nothing, mirror), resolver, mode: 'onChange' });

  const checked = useRef<typeof resolver | null>(null);

  useLayoutEffect(() => {
    const values = form.getValues();
    const next = followMirror(values, mirror);
    if (next.endpoint !== values.endpoint) form.setValue('endpoint', next.endpoint);
    if (next.rewrite !== values.rewrite) form.setValue('rewrite', next.rewrite);
    // What was typed here is checked already. What is right for one target may be wrong for the next.
    if (next === values && checked.current === resolver) return;
    checked.current = resolver;
    void form.trigger();
  }, [mirror, form, resolver]);

  return form;
}
