'use client';

import { PanelLeftClose } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { canCollapse, type PaneName, togglePane } from './pane-layout.ts';
import { useShell } from './shell-context.tsx';

/** Collapses a pane of the wide page; the last open one stays. */
export function CollapseButton({ pane }: { pane: PaneName }) {
  const t = useTranslations('editor');
  const possible = useShell((shell) => canCollapse(shell.layout, pane));
  const setLayout = useShell((shell) => shell.setLayout);
  if (!possible) return null;
  return (
    <IconButton
      label={t('collapse', { pane: t(`panes.${pane}`) })}
      icon={<PanelLeftClose aria-hidden className={pane === 'files' ? 'size-4 -scale-x-100' : 'size-4'} />}
      aria-expanded={true}
      className="max-xl:hidden"
      onClick={() => setLayout((layout) => togglePane(layout, pane))}
    />
  );
}
