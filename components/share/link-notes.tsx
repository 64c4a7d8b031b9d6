'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useShell } from '@/components/editor/shell-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';

/** Longer ones are cut or refused by many programs that pass messages on. */
const longestEverywhere = 32_000;

const onlyHere = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** How long the link is and what that means, and who can open it. */
export function LinkNotes({ length }: { length: number | null }) {
  const t = useTranslations('share');
  const format = useFormatter();
  const openDialog = useShell((shell) => shell.openDialog);
  const fits = length !== null && length <= longestEverywhere;
  return (
    <div className="grid gap-1.5 text-base">
      {fits ? (
        <p className="text-muted">{t('length', { length: format.number(length) })}</p>
      ) : (
        <div className="flex flex-wrap items-center gap-2 rounded bg-warn-soft px-3 py-2">
          <VerdictIcon kind="warning" />
          <p className="min-w-0 flex-1 basis-60">
            {length === null ? t('tooLong') : t('long', { length: format.number(length) })}
          </p>
          <Button onClick={() => openDialog('download')}>{t('download')}</Button>
        </div>
      )}
      {length !== null && onlyHere.test(location.hostname) ? (
        <p className="text-muted">{t('onlyHere', { host: location.host })}</p>
      ) : null}
    </div>
  );
}
