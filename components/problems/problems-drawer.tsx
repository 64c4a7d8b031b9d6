'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { DrawerHandle } from './drawer-handle.tsx';
import { closeProblems, drawerId, problemsDrawer } from './drawer-store.ts';
import { ProblemsList } from './problems-list.tsx';

/** The problems of the document, below the panes; not there while it is closed. */
export function ProblemsDrawer() {
  const open = useStore(problemsDrawer, (drawer) => drawer.open);
  return open ? <OpenDrawer /> : null;
}

function OpenDrawer() {
  const t = useTranslations('problemsList');
  const height = useStore(problemsDrawer, (drawer) => drawer.height);
  const drawer = useRef<HTMLElement>(null);
  // By keyboard one goes on in what one has opened, and back from where one came.
  useEffect(() => {
    const from = document.activeElement;
    drawer.current?.focus({ preventScroll: true });
    return () => {
      if (from instanceof HTMLElement && (document.activeElement === document.body || !document.activeElement))
        from.focus();
    };
  }, []);
  return (
    <section
      ref={drawer}
      id={drawerId}
      tabIndex={-1}
      aria-label={t('title')}
      className="relative flex max-h-[70dvh] min-h-0 flex-col border-t border-line bg-surface outline-none"
      style={{ height }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeProblems();
      }}
    >
      <DrawerHandle />
      <div className="flex min-h-9 items-center gap-1 border-b border-line bg-canvas pr-1.5 pl-3">
        <h2 className="flex-1 font-semibold">{t('title')}</h2>
        <IconButton label={t('close')} icon={<X aria-hidden className="size-4" />} onClick={closeProblems} />
      </div>
      <ProblemsList />
    </section>
  );
}
