'use client';

import { useTranslations } from 'next-intl';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { useShowError } from '@/components/editor/state/use-show-error.ts';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';

/** Says that the form only shows, and what, while the text is broken. */
export function StaleBar() {
  const t = useTranslations('form');
  const stale = useEditor((state) => !state.reading.accepted);
  const program = useEditor((state) => state.target.program);
  const show = useShowError();
  const nothing = useEditor((state) => state.accepted.text === '');
  return (
    <div role="status">
      {stale ? (
        <div className="flex items-start gap-2 border-b border-line bg-warn-soft px-3 py-1.5">
          <span className="flex h-5 shrink-0 items-center">
            <VerdictIcon kind="warning" />
          </span>
          <p className="min-w-0 flex-1">{t(nothing ? 'unread' : 'stale', { program })}</p>
          <button
            type="button"
            className="shrink-0 text-accent underline underline-offset-4 pointer-coarse:-my-2.5 pointer-coarse:min-h-10"
            onClick={show}
          >
            {t('showError')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
