'use client';

import { useShell } from '@/components/editor/shell-context.tsx';
import { Gate } from '@/components/gate/gate.tsx';
import { later } from '@/components/gate/later.tsx';

const Palette = later(async () => (await import('./palette.tsx')).Palette);
const ShortcutsDialog = later(
  async () => (await import('@/components/shortcuts/shortcuts-dialog.tsx')).ShortcutsDialog,
);

/** The palette and the list of shortcuts. */
export function PaletteGate() {
  const dialog = useShell((shell) => shell.dialog);
  const close = useShell((shell) => shell.closeDialog);
  return (
    <>
      <Gate open={dialog === 'palette'} onMissing={close}>
        <Palette />
      </Gate>
      <Gate open={dialog === 'shortcuts'} onMissing={close}>
        <ShortcutsDialog />
      </Gate>
    </>
  );
}
