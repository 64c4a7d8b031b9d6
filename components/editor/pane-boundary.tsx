'use client';

import { useTranslations } from 'next-intl';
import { Component, type ReactNode } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { useShell } from './shell-context.tsx';
import { useEditor } from './state/editor-context.tsx';

/** Keeps a fault in one pane from taking the page with it: the document and the other panes stay. */
export class PaneBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <FailedPane again={() => this.setState({ failed: false })} />;
  }
}

function FailedPane({ again }: { again: () => void }) {
  const t = useTranslations('editor');
  const undo = useEditor((state) => state.undo);
  const openDialog = useShell((shell) => shell.openDialog);
  return (
    <div role="alert" className="grid content-center justify-items-start gap-3 p-6">
      <p className="text-lg font-semibold">{t('failed.title')}</p>
      <p className="text-muted">{t('failed.detail')}</p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={again}>
          {t('failed.again')}
        </Button>
        <Button
          onClick={() => {
            undo();
            again();
          }}
        >
          {t('failed.undo')}
        </Button>
        <Button onClick={() => openDialog('download')}>{t('failed.download')}</Button>
      </div>
    </div>
  );
}
