'use client';

import { Check, CircleDashed, CloudOff, GitMerge, LoaderCircle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { classNames } from '@/components/ui/class-names.ts';
import { useDraft, useSaving } from '../draft-context.tsx';
import type { Status } from '../saver/desk.ts';

type Kind = Status<unknown, unknown>['kind'];

const icons = {
  saved: Check,
  unsaved: CircleDashed,
  saving: LoaderCircle,
  away: CloudOff,
  conflict: GitMerge,
  refused: CloudOff,
} as const satisfies Record<Kind, unknown>;

const colours: Partial<Record<Kind, string>> = { away: 'text-warn', conflict: 'text-bad', refused: 'text-bad' };

/** Whether what stands on the page is on the server. To screen readers only troubles are said, and that they are over. */
export function SaveState() {
  const t = useTranslations('draft');
  const looksOnly = useDraft((draft) => draft.looksOnly);
  const isReady = useDraft(({ phase }) => phase === 'ready');
  const { kind } = useSaving();
  const recovered = useRecovered(kind);
  if (looksOnly || !isReady) return null;
  const Icon = icons[kind];
  return (
    <>
      <span
        title={t(`state.${kind}`)}
        className={classNames('flex shrink-0 items-center gap-1 text-sm', colours[kind] ?? 'text-muted')}
      >
        <Icon aria-hidden className="size-3.5" />
        <span className="max-md:sr-only" data-save-state={kind}>
          {t(`state.${kind}`)}
        </span>
      </span>
      <span role="status" className="sr-only">
        {kind === 'conflict' ? t('said.conflict') : recovered ? t('said.saved') : ''}
      </span>
    </>
  );
}

/** Whether all is saved again that was not for a while. */
function useRecovered(kind: Kind): boolean {
  const [wasInTrouble, setTrouble] = useState(false);
  useEffect(() => {
    if (kind in colours) setTrouble(true);
    if (kind === 'unsaved') setTrouble(false);
  }, [kind]);
  return wasInTrouble && kind === 'saved';
}
