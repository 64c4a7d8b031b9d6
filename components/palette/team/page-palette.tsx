'use client';

import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { useLanguage } from '@/components/language/use-language.ts';
import type { Command } from '../command.ts';
import { lookCommands } from '../look-commands.ts';
import { hereCommands, offeredCommands } from '../offered-commands.ts';
import { PaletteDialog } from '../palette-dialog.tsx';
import { PaletteList } from '../palette-list.tsx';
import { useTeamCommands } from './use-team-commands.ts';

/** What can be done on a page of the team, and the ways to the others. */
export function PagePalette({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <PaletteDialog open={open} onClose={onClose}>
      {(choose) => <PageCommands onChoose={choose} />}
    </PaletteDialog>
  );
}

function PageCommands({ onChoose }: { onChoose: (command: Command) => void }) {
  const locale = useLocale();
  const { change } = useLanguage();
  const team = useTeamCommands();
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else changes while the palette is open
  const commands = useMemo(
    () => [...offeredCommands(locale), ...hereCommands(locale), ...team, ...lookCommands(locale, change)],
    [locale, team],
  );
  return <PaletteList commands={commands} onChoose={onChoose} />;
}
