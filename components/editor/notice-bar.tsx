'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { useShell } from './shell-context.tsx';
import type { Notice } from './shell-store.ts';
import { useEditor } from './state/editor-context.tsx';
import type { History } from './state/history.ts';

const shownFor = 3000;
const shownWithUndoFor = 7000;

/** Says what just happened to the whole document, with the way back. Faults stay until they are put away. */
export function NoticeBar() {
  const notice = useShell((shell) => shell.notice);
  const current = useEditor(({ history }) => isCurrent(notice, history));
  return (
    <div role="status" className="pointer-events-none fixed inset-x-2 bottom-16 z-30 flex justify-center md:bottom-12">
      {notice && current ? <NoticeText notice={notice} /> : null}
    </div>
  );
}

/** What was opened or put away is no news once something else was done, or it was undone. */
function isCurrent(notice: Notice | null, { past }: History): boolean {
  if (notice === null || isFault(notice) || notice.step === undefined) return true;
  return past.at(-1) === notice.step;
}

type Fault = Extract<Notice, { kind: 'not-opened' | 'not-formatted' }>;

function isFault(notice: Notice): notice is Fault {
  return notice.kind === 'not-opened' || notice.kind === 'not-formatted';
}

function NoticeText({ notice }: { notice: Notice }) {
  const t = useTranslations('start');
  const close = useClosing(notice);
  const failed = isFault(notice);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer resting here only keeps the text from going
    <div
      className="pointer-events-auto flex max-w-full items-center gap-2 rounded-md border border-line bg-raised py-1.5 pr-1.5 pl-3 shadow-lg"
      onPointerEnter={close.hold}
      onPointerLeave={close.release}
      onFocus={close.hold}
      onBlur={close.release}
    >
      {failed ? <VerdictIcon kind={notice.kind === 'not-opened' ? 'error' : 'info'} /> : null}
      <p className="min-w-0 wrap-anywhere">{useWords(notice)}</p>
      {failed ? null : <UndoStep notice={notice} />}
      <IconButton label={t('notice.close')} icon={<X aria-hidden className="size-4" />} onClick={close.now} />
    </div>
  );
}

function useWords(notice: Notice): string {
  const t = useTranslations('start');
  const format = useTranslations('text.format');
  const program = useEditor((state) => state.target.program);
  if (notice.kind === 'formatted') return format(notice.step ? 'done' : 'nothing');
  if (notice.kind === 'not-formatted') return format(`not.${notice.reason}`, { program, line: notice.line });
  if (notice.kind === 'put-away') return t('notice.putAway');
  if (notice.kind === 'not-opened') return t(`problems.${notice.problem}`, { name: notice.name, program });
  return notice.name === null ? t('notice.openedPaste') : t('notice.opened', { name: notice.name });
}

/** The way back, while what was done to the document is still the last thing done. */
function UndoStep({ notice }: { notice: Exclude<Notice, Fault> }) {
  const t = useTranslations('start');
  const format = useTranslations('text.format');
  const undo = useEditor((state) => state.undo);
  const notify = useShell((shell) => shell.notify);
  if (notice.step === undefined) return null;
  return (
    <Button
      variant="quiet"
      aria-label={notice.kind === 'formatted' ? format('undo') : t('notice.undo')}
      className="text-accent!"
      onClick={() => {
        undo();
        notify(null);
      }}
    >
      {t('notice.undoShort')}
    </Button>
  );
}

/** Closes a notice after a while, but not under the pointer or while its buttons have the focus. */
function useClosing(notice: Notice) {
  const notify = useShell((shell) => shell.notify);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || isFault(notice)) return;
    const timer = setTimeout(() => notify(null), notice.step === undefined ? shownFor : shownWithUndoFor);
    return () => clearTimeout(timer);
  }, [held, notice, notify]);
  return { now: () => notify(null), hold: () => setHeld(true), release: () => setHeld(false) };
}
