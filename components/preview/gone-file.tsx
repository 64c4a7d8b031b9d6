'use client';

import { useTranslations } from 'next-intl';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { whyGone } from './file-reasons.ts';
import type { PreviewTab } from './preview-tabs.ts';

/** Says why a file that was there before the last edit is not written any more. */
export function GoneFile({ tab }: { tab: PreviewTab }) {
  const t = useTranslations('preview');
  const program = useEditor((state) => state.target.program);
  const reason = useEditor(({ nodeFiles: files, targetBefore, target }) =>
    whyGone(tab.path, targetBefore, { files, target }),
  );
  return (
    <div className="grid max-w-lg flex-1 content-start gap-2 p-4">
      <h3 className="font-semibold">{t('goneTitle', { program })}</h3>
      <p className="text-muted">{t(`unwritten.${reason}`, { program })}</p>
    </div>
  );
}
