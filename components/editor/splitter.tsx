'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent, PointerEvent } from 'react';
import { moveSplitter, type PaneName, resetSplitter, splitterRange } from './pane-layout.ts';
import { useShell } from './shell-context.tsx';

const smallStep = 2;
const largeStep = 8;

/** The line between two panes: dragged, moved by the arrow keys, Home and End, and reset by a double click or Enter. */
export function Splitter({ after }: { after: PaneName }) {
  const t = useTranslations('editor');
  const layout = useShell((shell) => shell.layout);
  const setLayout = useShell((shell) => shell.setLayout);
  const range = splitterRange(layout, after);
  if (!range) return <div className="z-10 hidden w-px bg-line xl:block" />;

  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const handle = event.currentTarget;
    const width = handle.parentElement?.clientWidth ?? 0;
    const start = { x: event.clientX, share: range.now };
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => {
      const share = start.share + ((moved.clientX - start.x) / width) * 100;
      setLayout((current) => moveSplitter(current, after, share));
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? largeStep : smallStep;
    const shares: Readonly<Record<string, number>> = {
      ArrowLeft: range.now - step,
      ArrowRight: range.now + step,
      Home: range.least,
      End: range.most,
    };
    const share = shares[event.key];
    if (share === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    setLayout((current) => (share === undefined ? resetSplitter(current, after) : moveSplitter(current, after, share)));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be focused and moved; this is the window splitter pattern
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t(`splitters.${after === 'form' ? 'form' : 'text'}`)}
      aria-valuenow={Math.round(range.now)}
      aria-valuemin={Math.round(range.least)}
      aria-valuemax={Math.round(range.most)}
      className="group relative z-10 -mx-1 hidden w-[9px] cursor-col-resize touch-none justify-center xl:flex"
      onPointerDown={drag}
      onDoubleClick={() => setLayout((current) => resetSplitter(current, after))}
      onKeyDown={onKeyDown}
    >
      <div className="w-px bg-line transition-[width,background-color] group-hover:w-[3px] group-hover:bg-accent group-active:w-[3px] group-active:bg-accent" />
    </div>
  );
}
