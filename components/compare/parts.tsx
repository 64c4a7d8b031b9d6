'use client';

import { FileDiff, Files, Info, Waypoints } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names.ts';

export const partNames = ['notes', 'pulls', 'files', 'diff'] as const;

export type PartName = (typeof partNames)[number];

const icons = { notes: Info, pulls: Waypoints, files: Files, diff: FileDiff };

type PartProps = { name: PartName; title: string; shown: PartName; className?: string; children: ReactNode };

/** A part of the comparison; a narrow page shows one at a time. */
export function Part({ name, title, shown, className, children }: PartProps) {
  return (
    <section
      aria-label={title}
      className={classNames('flex min-h-0 min-w-0 flex-col', name !== shown && 'max-md:hidden', className)}
    >
      {name === 'diff' ? null : <h2 className="px-3 pt-2 pb-1 font-semibold max-md:sr-only">{title}</h2>}
      {children}
    </section>
  );
}

type PartTabsProps = { names: readonly PartName[]; shown: PartName; onShow: (name: PartName) => void };

/** Chooses the part that a narrow page shows. */
export function PartTabs({ names, shown, onShow }: PartTabsProps) {
  const t = useTranslations('compare.view');
  return (
    <nav aria-label={t('parts')} className="flex border-t border-line bg-canvas md:hidden">
      {names.map((name) => {
        const Icon = icons[name];
        return (
          <button
            key={name}
            type="button"
            aria-current={name === shown ? 'true' : undefined}
            className={classNames(
              'flex min-h-12 flex-1 flex-col items-center justify-center gap-0.5 border-t-2 px-2 text-sm transition-colors focus-visible:-outline-offset-2',
              name === shown ? 'border-accent font-medium text-ink' : 'border-transparent text-muted hover:text-ink',
            )}
            onClick={() => onShow(name)}
          >
            <Icon aria-hidden className="size-4" />
            {t(name)}
          </button>
        );
      })}
    </nav>
  );
}
