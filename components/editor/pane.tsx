'use client';

import { PanelLeftOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useShownDocument } from '@/components/documents/documents-context.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { PaneBoundary } from './pane-boundary.tsx';
import { type PaneName, togglePane } from './pane-layout.ts';
import { useShell } from './shell-context.tsx';

type PaneProps = { name: PaneName; className: string; children: ReactNode };

/** The frame of one pane, with what is in it anew for each document. Collapsed, a strip with its name stays on a wide page. */
export function Pane({ name, className, children }: PaneProps) {
  const collapsed = useShell((shell) => shell.layout.collapsed.includes(name));
  const shown = useShownDocument(({ id }) => id);
  return (
    <div
      data-pane={name}
      className={classNames(
        className,
        'min-h-0 min-w-0 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)] bg-surface',
      )}
    >
      {collapsed ? <PaneStrip name={name} /> : null}
      <div
        className={classNames(
          'grid min-h-0 min-w-0 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)]',
          collapsed && 'xl:hidden',
        )}
      >
        <PaneBoundary key={shown}>{children}</PaneBoundary>
      </div>
    </div>
  );
}

function PaneStrip({ name }: { name: PaneName }) {
  const t = useTranslations('editor');
  const setLayout = useShell((shell) => shell.setLayout);
  return (
    <button
      type="button"
      aria-expanded={false}
      aria-label={t('expand', { pane: t(`panes.${name}`) })}
      className="hidden min-h-0 flex-col items-center gap-3 bg-canvas py-2.5 text-muted transition-colors hover:bg-hover hover:text-ink focus-visible:-outline-offset-2 xl:flex"
      onClick={() => setLayout((layout) => togglePane(layout, name))}
    >
      <PanelLeftOpen aria-hidden className={classNames('size-4 shrink-0', name === 'files' && '-scale-x-100')} />
      <span className={classNames('[writing-mode:vertical-rl]', name === 'text' && 'font-mono text-sm')}>
        {t(`panes.${name}`)}
      </span>
    </button>
  );
}
