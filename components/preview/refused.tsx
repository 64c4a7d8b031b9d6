'use client';

import { useTranslations } from 'next-intl';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { useShowError } from '@/components/editor/state/use-show-error.ts';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';

/** In place of the files: the program does not start with this document, so there are none. */
export function Refused() {
  const t = useTranslations('preview.refused');
  const show = useShowError();
  const program = useEditor((state) => state.target.program);
  return (
    <div className="grid max-w-lg justify-items-start gap-2 p-4">
      <h3 className="flex items-center gap-2 font-semibold">
        <VerdictIcon kind="error" />
        {t('title', { program })}
      </h3>
      <p className="text-muted">{t('detail', { program })}</p>
      <Button {...inPalette('go-to-refused')} onClick={show}>
        {t('show')}
      </Button>
    </div>
  );
}
