'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useShell } from '@/components/editor/shell-context.tsx';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { useMissingSecrets } from '@/components/storage/use-missing-secrets.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { saveFile } from './save-file.ts';

/** Downloads registries.yaml alone; while secrets are missing it shows what there is to decide first. */
export function DownloadDocument() {
  const t = useTranslations('download');
  const editor = useEditorStore();
  const empty = useEditor((state) => state.text === '');
  const openDialog = useShell((shell) => shell.openDialog);
  const waiting = useMissingSecrets().length > 0;
  return (
    <IconButton
      label={t('document')}
      icon={<Download aria-hidden className="size-4" />}
      disabled={empty}
      onClick={() => {
        editor.getState().settle();
        if (waiting) openDialog('download');
        else saveFile('registries.yaml', editor.getState().text, 'application/octet-stream');
      }}
    />
  );
}
