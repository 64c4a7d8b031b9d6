'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useDraft } from '../draft-context.tsx';

const SubmitDialog = dynamic(() => import('./submit-dialog.tsx').then((file) => file.SubmitDialog), { ssr: false });

/** Brings in the dialog once it is first asked for. */
export function SubmitGate() {
  const open = useDraft(({ dialog }) => dialog === 'submit');
  const [asked, setAsked] = useState(false);
  if (open && !asked) setAsked(true);
  return asked ? <SubmitDialog /> : null;
}
