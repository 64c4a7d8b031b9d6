'use client';

import { useTranslations } from 'next-intl';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { readAgain } from './choose-for.ts';

/** Said where nothing could read the chosen files: what reads them comes from the server when it is needed. */
export function UnreadFiles({ name }: { name: string }) {
  const t = useTranslations('tls.files');
  const editor = useEditorStore();
  return (
    <div role="alert" className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <VerdictIcon kind="error" />
      <p className="min-w-40 flex-1">{t('readFailed')}</p>
      <Button onClick={() => readAgain(editor, name)}>{t('readAgain')}</Button>
    </div>
  );
}
