'use client';

import { CircleUserRound, Command, Layers } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useStore } from 'zustand';
import { useShell } from '@/components/editor/shell-context.tsx';
import { LanguageChoice } from '@/components/language/language-switch.tsx';
import { teamCaller } from '@/components/palette/team/team-caller.ts';
import { openAccount, openProfiles } from '@/components/team/open-account.ts';
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
  const caller = useStore(teamCaller, (state) => state.caller);
  if (!narrow) return null;
  const icon = 'size-4 text-muted';
  return (
    <>
      {caller?.page === 'editor' ? (
        <MenuItem icon={<Layers aria-hidden className={icon} />} onSelect={openProfiles}>
          {t('profiles')}
        </MenuItem>
      ) : null}
      {caller ? (
        <MenuItem icon={<CircleUserRound aria-hidden className={icon} />} onSelect={openAccount}>
          {t('account')}
        </MenuItem>
      ) : null}
      <MenuSeparator />
      <MenuItem icon={<Command aria-hidden className={icon} />} onSelect={() => openDialog('palette')}>
        {t('commands')}
      </MenuItem>
      <MenuSeparator />
      <LanguageChoice />
      <MenuSeparator />
      <ThemeChoice />
    </>
  );
}
