'use client';

import { useMemo } from 'react';
import { useShell } from '@/components/editor/shell-context.tsx';
import { ChooseFile } from '@/components/start/choose-file.tsx';
import type { Command } from './command.ts';
import { PaletteDialog } from './palette-dialog.tsx';
import { PaletteList } from './palette-list.tsx';
import { useTeamCommands } from './team/use-team-commands.ts';
import { useCommands } from './use-commands.ts';

/** Every action of the page and every place in the document, found by typing. */
export function Palette() {
  const open = useShell((shell) => shell.dialog === 'palette');
  const close = useShell((shell) => shell.closeDialog);
  return (
    <ChooseFile>
      {(chooseFile) => (
        <PaletteDialog open={open} onClose={close}>
          {(choose) => <EditorCommands chooseFile={chooseFile} onChoose={choose} />}
        </PaletteDialog>
      )}
    </ChooseFile>
  );
}

type EditorCommandsProps = { chooseFile: () => void; onChoose: (command: Command) => void };

function EditorCommands({ chooseFile, onChoose }: EditorCommandsProps) {
  const own = useCommands(chooseFile);
  const team = useTeamCommands();
  const commands = useMemo(() => [...own, ...team], [own, team]);
  return <PaletteList commands={commands} onChoose={onChoose} />;
}
