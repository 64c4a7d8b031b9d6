'use client';

import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { useDraft, useSaving } from '../draft-context.tsx';
import { ConflictRow } from './conflict-row.tsx';
import type { OpenConflicts } from './open-conflicts.ts';

/** The places that two changed in different ways, to decide one by one. */
export function ConflictPanel() {
  const conflicts = useDraft((draft) => draft.conflicts);
  return conflicts === null ? null : <Panel conflicts={conflicts} />;
}

function Panel({ conflicts }: { conflicts: OpenConflicts }) {
  const t = useTranslations('draft.conflicts');
  const news = useTranslations('draft.news');
  const open = useStore(conflicts.store, (state) => state.open);
  const saver = useDraft((draft) => draft.saver);
  const status = useSaving();
  const decided = open.filter(({ decision }) => decision !== null).length;
  const isRebase = status.kind === 'conflict' && status.revision !== null;
  return (
    <section
      aria-label={t('title')}
      className="grid max-h-[min(45dvh,480px)] grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] border-b border-line-strong bg-canvas"
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 px-3 py-1.5">
        <VerdictIcon kind="warning" />
        <p className="min-w-0 flex-1 basis-60 wrap-anywhere">
          {status.kind === 'conflict' && status.revision !== null
            ? t('revision', { revision: status.revision })
            : t('person', { name: (status.kind === 'conflict' ? status.by?.name : null) ?? news('somebody') })}
        </p>
        <span role="status" className="text-sm text-muted">
          {t('count', { decided, total: open.length })}
        </span>
        {isRebase ? (
          <Button {...inPalette('put-off')} variant="quiet" onClick={() => conflicts.giveUp(() => saver?.giveUp())}>
            {t('giveUp')}
          </Button>
        ) : null}
        <Button
          {...inPalette('save-decided')}
          variant="primary"
          disabled={decided < open.length}
          focusableWhenDisabled
          onClick={() => saver?.decide()}
        >
          {t('done')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <ol tabIndex={0} aria-label={t('title')} className="min-h-0 overflow-y-auto border-t border-line">
        {open.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they stay in their order
          <ConflictRow key={index} each={each} index={index} decide={conflicts.decide} />
        ))}
      </ol>
    </section>
  );
}
