'use client';

import { Check, CircleX, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { copyText } from './copy-text.ts';
import { IconButton } from './icon-button.tsx';

type CopyButtonProps = {
  /** What the button does, what it says once it has, and what where the browser refuses. */
  labels: { readonly copy: string; readonly copied: string; readonly failed: string };
  text: () => string;
  disabled?: boolean;
};

const saidFor = 2000;

/** Copies a text and says for a moment whether that worked. */
export function CopyButton({ labels, text, disabled = false }: CopyButtonProps) {
  const [state, setState] = useState<'copy' | 'copied' | 'failed'>('copy');
  useEffect(() => {
    if (state === 'copy') return;
    const timer = setTimeout(() => setState('copy'), saidFor);
    return () => clearTimeout(timer);
  }, [state]);
  const Icon = { copy: Copy, copied: Check, failed: CircleX }[state];
  const colour = { copy: '', copied: 'text-ok', failed: 'text-bad' }[state];
  return (
    <>
      <IconButton
        label={labels[state]}
        disabled={disabled}
        icon={<Icon aria-hidden className={`size-4 ${colour}`} />}
        onClick={async () => setState((await copyText(text())) ? 'copied' : 'failed')}
      />
      <span role="status" className="sr-only">
        {state === 'copy' ? '' : labels[state]}
      </span>
    </>
  );
}
