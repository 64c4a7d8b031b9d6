'use client';

import { useShell } from '@/components/editor/shell-context.tsx';
import { Gate } from '@/components/gate/gate.tsx';
import { later } from '@/components/gate/later.tsx';

const ShareDialog = later(async () => (await import('./share-dialog.tsx')).ShareDialog);

export function ShareGate() {
  const open = useShell((shell) => shell.dialog === 'share');
  const close = useShell((shell) => shell.closeDialog);
  return (
    <Gate open={open} onMissing={close}>
      <ShareDialog />
    </Gate>
  );
}
