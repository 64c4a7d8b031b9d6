'use client';

import { useTranslations } from 'next-intl';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';

/** Says that the form only shows, and what, while the text is broken. */
export function StaleBar() {
  const t = useTranslations('form');
  const stale = useEditor((state) => !state.reading.accepted);
  const program = useEditor((state) => state.target.program);
  const nothing = useEditor((state) => state.accepted.text === '');
  return (
    <div role="status">
      {stale ? (
        <p className="flex items-center gap-2 border-b border-line bg-warn-soft px-3 py-1.5">
          <VerdictIcon kind="warning" />
          {t(nothing ? 'unread' : 'stale', { program })}
        </p>
      ) : null}
    </div>
  );
}
