'use client';

import { useTranslations } from 'next-intl';
import { useDocuments } from '@/components/documents/documents-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { useShell } from './shell-context.tsx';
import type { Notice } from './shell-store.ts';
import { useEditor } from './state/editor-context.tsx';

/** Whether a notice offers the way back. */
export function takesBack(notice: Notice): boolean {
  return notice.kind === 'closed' || (notice.kind === 'formatted' && notice.step !== undefined);
}

/** The way back from what a notice tells. */
export function NoticeUndo({ notice }: { notice: Notice }) {
  const t = useTranslations('start.notice');
  const format = useTranslations('text.format');
  const reopen = useDocuments((documents) => documents.reopen);
  const undo = useEditor((state) => state.undo);
  const notify = useShell((shell) => shell.notify);
  if (!takesBack(notice)) return null;
  const closed = notice.kind === 'closed' ? notice : null;
  return (
    <Button
      variant="quiet"
      aria-label={closed ? t('reopen', { name: closed.name }) : format('undo')}
      className="text-accent!"
      onClick={() => {
        if (closed) reopen(closed.id);
        else undo();
        notify(null);
      }}
    >
      {t('undo')}
    </Button>
  );
}
