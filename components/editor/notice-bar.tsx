'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { VerdictIcon, type VerdictKind } from '@/components/ui/verdict-icon.tsx';
import { NoticeUndo, takesBack } from './notice-undo.tsx';
import { useShell } from './shell-context.tsx';
import type { Notice } from './shell-store.ts';
import { useEditor } from './state/editor-context.tsx';
import type { History } from './state/history.ts';
import { Underway } from './underway.tsx';

const shownFor = 3000;
const shownWithUndoFor = 7000;

/** Says what just happened to a whole document, with the way back. Faults stay until they are put away. */
export function NoticeBar() {
  const notice = useShell((shell) => shell.notice);
  const underway = useEditor((state) => state.underway);
  const current = useEditor(({ history }) => isCurrent(notice, history));
  return (
    <div role="status" className="pointer-events-none fixed inset-x-2 bottom-16 z-30 flex justify-center md:bottom-12">
      {underway ? <Underway work={underway} /> : notice && current ? <NoticeText notice={notice} /> : null}
    </div>
  );
}

/** What was done to a document is no news once something else was done, or it was undone. */
function isCurrent(notice: Notice | null, { past }: History): boolean {
  return notice?.kind !== 'formatted' || notice.step === undefined || past.at(-1) === notice.step;
}

const faults: Partial<Readonly<Record<Notice['kind'], VerdictKind>>> = {
  'not-opened': 'error',
  'not-there': 'warning',
  'link-not-opened': 'error',
  'not-formatted': 'info',
};

function NoticeText({ notice }: { notice: Notice }) {
  const t = useTranslations('start');
  const close = useLeaving(notice);
  const fault = faults[notice.kind];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer resting here only keeps the text from going
    <div
      className="pointer-events-auto flex max-w-full items-center gap-2 rounded-md border border-line bg-raised py-1.5 pr-1.5 pl-3 shadow-lg"
      onPointerEnter={close.hold}
      onPointerLeave={close.release}
      onFocus={close.hold}
      onBlur={close.release}
    >
      {fault ? <VerdictIcon kind={fault} /> : null}
      <p className="min-w-0 wrap-anywhere">{useWords(notice)}</p>
      <NoticeUndo notice={notice} />
      {notice.kind === 'reading' ? (
        <Button variant="quiet" onClick={notice.cancel}>
          {t('notice.cancel')}
        </Button>
      ) : (
        <IconButton label={t('notice.close')} icon={<X aria-hidden className="size-4" />} onClick={close.now} />
      )}
    </div>
  );
}

function useWords(notice: Notice): string {
  const t = useTranslations('start');
  const format = useTranslations('text.format');
  const share = useTranslations('share');
  const program = useEditor((state) => state.target.program);
  switch (notice.kind) {
    case 'reading':
      return t('notice.reading', { name: notice.name });
    case 'opened':
      return t('notice.opened', { name: notice.names[0] ?? '', count: notice.names.length });
    case 'closed':
      return t('notice.closed', { name: notice.name });
    case 'not-opened':
      return t(`problems.${notice.problem}`, { name: notice.name, program });
    case 'not-there':
      return t('notice.notThere');
    case 'link-not-opened':
      return share(`problems.${notice.problem}`);
    case 'formatted':
      return format(notice.step ? 'done' : 'nothing');
    case 'not-formatted':
      return format(`not.${notice.reason}`, { program, line: notice.line });
  }
}

/** Closes a notice after a while, but not under the pointer or while its buttons have the focus. */
function useLeaving(notice: Notice) {
  const notify = useShell((shell) => shell.notify);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || faults[notice.kind] || notice.kind === 'reading') return;
    const timer = setTimeout(() => notify(null), takesBack(notice) ? shownWithUndoFor : shownFor);
    return () => clearTimeout(timer);
  }, [held, notice, notify]);
  return { now: () => notify(null), hold: () => setHeld(true), release: () => setHeld(false) };
}
