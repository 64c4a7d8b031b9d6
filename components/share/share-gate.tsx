'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useShell } from '@/components/editor/shell-context.tsx';

const ShareDialog = dynamic(() => import('./share-dialog.tsx').then((file) => file.ShareDialog), { ssr: false });

/** Brings in what makes links once it is first asked for. */
export function ShareGate() {
  const open = useShell((shell) => shell.dialog === 'share');
  const [asked, setAsked] = useState(false);
  if (open && !asked) setAsked(true);
  return asked ? <ShareDialog /> : null;
}
