'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { formViewOf } from './state/follow-document.ts';
import { useFormView } from './state/use-form-view.ts';

/** Says what was just removed, with the way back, for as long as that was the last thing done. */
export function RemovalBar() {
  const t = useTranslations('form');
  const editor = useEditorStore();
  const removal = useFormView((view) => view.removal);
  const last = useEditor((state) => removal?.step !== undefined && state.history.past.at(-1) === removal.step);
  const close = () => formViewOf(editor).setState({ removal: null });
  return (
    <div role="status">
      {removal && last ? (
        <div className="flex items-center gap-1 border-t border-line bg-raised py-0.5 pr-1.5 pl-3">
          <p className="flex min-w-0 flex-1 gap-1.5">
            <span className="truncate font-mono text-sm leading-5" title={hideUrlPassword(removal.what)}>
              {hideUrlPassword(removal.what)}
            </span>
            <span className="shrink-0">{t('removed')}</span>
          </p>
          <Button variant="quiet" className="text-accent!" onClick={() => editor.getState().undo()}>
            {t('undo')}
          </Button>
          <IconButton label={t('dismiss')} icon={<X aria-hidden className="size-4" />} onClick={close} />
        </div>
      ) : null}
    </div>
  );
}
