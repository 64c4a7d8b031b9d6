'use client';

import { FileCode2, FileCog, ListTree } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names.ts';
import { useMatches } from '@/components/ui/use-matches.ts';
import { twoPanesFit } from '@/components/ui/widths.ts';
import { type PaneName, paneNames } from './pane-layout.ts';
import { useShell } from './shell-context.tsx';

const icons = { form: ListTree, text: FileCode2, files: FileCog };

/** Chooses the pane of a page that has no room for all: at the bottom for one pane, above the files for two. */
export function PaneTabs({ className }: { className: string }) {
  const t = useTranslations('editor');
  return (
    <nav
      data-pane-tabs
      aria-label={t('paneTabs')}
      className={classNames(
        className,
        'flex h-12.25 border-t border-line bg-canvas md:h-9 md:items-stretch md:border-t-0 md:border-b md:border-l md:pl-1',
      )}
    >
      {paneNames.map((name) => (
        <PaneTab key={name} name={name} />
      ))}
    </nav>
  );
}

function PaneTab({ name }: { name: PaneName }) {
  const t = useTranslations('editor');
  const shown = useShell((shell) => shell.layout.shown);
  const show = useShell((shell) => shell.show);
  const Icon = icons[name];
  const two = useMatches(twoPanesFit, true);
  // With two panes the form always stands, and registries.yaml beside it until another file is asked for.
  const besideForm = name === 'text' && shown === 'form';
  return (
    <button
      type="button"
      aria-current={shown === name || (two && besideForm) ? 'true' : undefined}
      className={classNames(
        'flex min-h-12 flex-1 flex-col items-center justify-center gap-0.5 border-t-2 border-transparent px-2 text-sm text-muted transition-colors hover:text-ink focus-visible:-outline-offset-2',
        'md:min-h-0 md:flex-none md:flex-row md:gap-1.5 md:border-t-0 md:border-b-2 md:px-3 md:text-base',
        shown === name && 'border-accent! font-medium text-ink!',
        besideForm && 'md:border-accent md:font-medium md:text-ink',
        name === 'form' && 'md:hidden',
      )}
      onClick={() => show(name)}
    >
      <Icon aria-hidden className="size-4" />
      {t(`panes.${name}`)}
    </button>
  );
}
