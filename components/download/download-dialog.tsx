'use client';

import { useTranslations } from 'next-intl';
import { useShell } from '@/components/editor/shell-context.tsx';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { ArchiveButtons } from './archive-buttons.tsx';
import { FileList } from './file-list.tsx';
import { LeftOutFiles } from './left-out-files.tsx';
import { RefusedDocument } from './refused-document.tsx';
import { SecretsGate } from './secrets-gate.tsx';

/** Everything there is to take away, and what keeps it from being taken. */
export function DownloadDialog() {
  const t = useTranslations('download');
  const shown = useShell((shell) => shell.dialog === 'download');
  const close = useShell((shell) => shell.closeDialog);
  const program = useEditor((state) => state.target.program);
  return (
    <Dialog
      open={shown}
      onClose={close}
      title={t('title')}
      description={t('lead', { program })}
      actions={<Button onClick={close}>{t('close')}</Button>}
    >
      <SecretsGate />
      <RefusedDocument />
      <FileList />
      <LeftOutFiles />
      <ArchiveButtons />
      <p className="text-base text-muted">
        {t.rich('restart', { program, code: (chunks) => <code className="font-mono text-sm text-ink">{chunks}</code> })}
      </p>
    </Dialog>
  );
}
