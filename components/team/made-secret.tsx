'use client';

import { useEffect, useRef } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { CopyButton } from '@/components/ui/copy-button.tsx';

type MadeSecretProps = {
  label: string;
  secret: string;
  copy: { readonly copy: string; readonly copied: string; readonly failed: string };
};

/** Something that the server tells once. It has the focus as soon as it is there, so that nobody misses it. */
export function MadeSecret({ label, secret, copy }: MadeSecretProps) {
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another secret in the same place is new as well
  useEffect(() => field.current?.select(), [secret]);
  return (
    <div className="grid gap-1 rounded bg-ok-soft p-3">
      <label htmlFor="made" className="text-ok [overflow-wrap:anywhere]">
        {label}
      </label>
      <div className="flex items-center gap-1">
        <input
          id="made"
          ref={field}
          readOnly
          value={secret}
          className="h-7 min-w-0 flex-1 rounded border border-line bg-surface px-2 font-mono text-sm pointer-coarse:h-10"
        />
        <span {...inPalette('copy-made')} className="contents">
          <CopyButton labels={copy} text={() => secret} />
        </span>
      </div>
    </div>
  );
}
