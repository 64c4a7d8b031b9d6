'use client';

import { useShell } from '@/components/editor/shell-context.tsx';
import { OpenPaletteButton } from '@/components/palette/open-palette-button.tsx';
import { paletteKey } from '@/components/shortcuts/page-keys.ts';
import { useShortcut } from '@/components/ui/shortcut.ts';

/** Opens the palette; on a narrow page the document's menu does, and where fingers need the room. */
export function PaletteButton() {
  const openDialog = useShell((shell) => shell.openDialog);
  const shortcut = useShortcut(paletteKey);
  return (
    <OpenPaletteButton className="pointer-coarse:max-lg:hidden!" onOpen={() => openDialog('palette')}>
      <kbd aria-hidden className="hidden font-sans text-sm xl:inline">
        {shortcut}
      </kbd>
    </OpenPaletteButton>
  );
}
