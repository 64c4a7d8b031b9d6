'use client';

import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { useShell } from '@/components/editor/shell-context.tsx';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { Gate } from '@/components/gate/gate.tsx';
import { later } from '@/components/gate/later.tsx';
import { TlsAlong } from '@/components/tls/tls-along.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import { Tabs } from '@/components/ui/tabs.tsx';
import { ArchiveButtons } from './archive-buttons.tsx';
import { downloadView } from './download-view.ts';
import { FileList } from './file-list.tsx';
import { LeftOutFiles } from './left-out-files.tsx';
import { RefusedDocument } from './refused-document.tsx';
import { SecretsGate } from './secrets-gate.tsx';

const InstallPanel = later(
  async () => (await import('@/components/install/install-panel.tsx')).InstallPanel,
  // As tall as what comes, so that the dialog does not jump.
  <div className="h-96" />,
);

/** Everything there is to take away, and what keeps it from being taken. */
export function DownloadDialog() {
  const t = useTranslations('download');
  const shown = useShell((shell) => shell.dialog === 'download');
  const close = useShell((shell) => shell.closeDialog);
  const program = useEditor((state) => state.target.program);
  const view = useStore(downloadView, (state) => state.view);
  return (
    <Dialog
      wide
      open={shown}
      onClose={close}
      title={t('title')}
      description={t('lead', { program })}
      actions={<Button onClick={close}>{t('close')}</Button>}
    >
      <SecretsGate />
      <Tabs
        label={t('install.views')}
        value={view}
        onChange={(next) => downloadView.setState({ view: next })}
        tabs={[
          { value: 'files', label: t('files'), panel: <Files /> },
          { value: 'install', label: t('install.title'), panel: <Install /> },
        ]}
      />
    </Dialog>
  );
}

function Install() {
  return (
    <Gate open onMissing={() => downloadView.setState({ view: 'files' })}>
      <InstallPanel />
    </Gate>
  );
}

function Files() {
  const t = useTranslations('download');
  const program = useEditor((state) => state.target.program);
  return (
    <>
      <RefusedDocument />
      <FileList />
      <LeftOutFiles />
      <TlsAlong />
      <ArchiveButtons />
      <p className="text-base text-muted">
        {t.rich('restart', { program, code: (chunks) => <code className="font-mono text-sm text-ink">{chunks}</code> })}
      </p>
    </>
  );
}
