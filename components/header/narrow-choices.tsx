'use client';

import { Command } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useShell } from '@/components/editor/shell-context.tsx';
import { LanguageChoice } from '@/components/language/language-switch.tsx';
import { ThemeChoice } from '@/components/theme/theme-switch.tsx';
import { MenuItem } from '@/components/ui/menu.tsx';
import { MenuSeparator } from '@/components/ui/menu-choice.tsx';
import { useMatches } from '@/components/ui/use-matches.ts';
import { choicesFit } from '@/components/ui/widths.ts';

/** At the end of a menu what the header of a narrow page has no room for. */
export function NarrowChoices() {
  const t = useTranslations('header');
  const openDialog = useShell((shell) => shell.openDialog);
  const narrow = !useMatches(choicesFit, true);
  if (!narrow) return null;
  return (
    <>
      <MenuSeparator />
      <MenuItem icon={<Command aria-hidden className="size-4 text-muted" />} onSelect={() => openDialog('palette')}>
        {t('commands')}
      </MenuItem>
      <MenuSeparator />
      <LanguageChoice />
      <MenuSeparator />
      <ThemeChoice />
    </>
  );
}
