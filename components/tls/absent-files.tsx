'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useCallback, useDeferredValue } from 'react';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { useEditorValue } from '@/components/form/state/use-editor-value.ts';
import { useInSlices } from '@/components/slices/use-in-slices.ts';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { listIn } from '@/messages/values-in.ts';
import { wasChosen } from './chosen-before.ts';
import { findingStopped } from './stopped-registries.ts';
import { tlsNodeFiles } from './tls-node-files.ts';
import { useChosenFiles } from './tls-store.ts';
import { useStoppedWords } from './use-stopped-words.ts';

/** What the document names and this page does not have, with the pulls that stop where a node does not have it either. */
export function AbsentFiles({ name }: { name: string }) {
  const t = useTranslations('tls.files');
  const locale = useLocale();
  const editor = useEditorStore();
  const chosen = useChosenFiles((files) => files);
  const absent = useEditorValue(
    ({ accepted }) => tlsNodeFiles(accepted.model, chosen, name).absent.map(({ path }) => path),
    (one, other) => one.join('\n') === other.join('\n'),
  );
  if (absent.length === 0) return null;
  const gone = !chosen.has(name) && wasChosen(editor, name);
  return (
    <div className="flex gap-1.5 rounded bg-sunken px-2 py-1.5 text-sm">
      <span className="mt-px">
        <VerdictIcon kind={gone ? 'warning' : 'info'} />
      </span>
      <div className="grid min-w-0 gap-1">
        {gone ? <p>{t('gone')}</p> : null}
        <p className="wrap-anywhere">{t('absent', { files: listIn(locale, absent), count: absent.length })}</p>
        <StoppedPulls name={name} />
      </div>
    </div>
  );
}

function StoppedPulls({ name }: { name: string }) {
  const t = useTranslations('tls.files');
  const words = useStoppedWords();
  const model = useDeferredValue(useEditor((state) => state.accepted.model));
  const nodeFiles = useDeferredValue(useEditor((state) => state.nodeFiles));
  const target = useDeferredValue(useEditor((state) => state.target));
  const registries = useInSlices(
    useCallback(() => findingStopped([name], { model, nodeFiles, target }), [name, model, nodeFiles, target]),
  );
  if (registries === null || registries.length === 0) return null;
  return <p className="wrap-anywhere">{t('stops', { registries: words(registries) })}</p>;
}
