'use client';

import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';

/** Lets the user choose a file of this computer. */
export function OpenFile({ label, onFiles }: { label: string; onFiles: (list: FileList | null) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".yaml,.yml,.json,.txt,text/*,application/yaml,application/json"
        onChange={(event) => {
          onFiles(event.currentTarget.files);
          // The same file chosen again is a change again.
          event.currentTarget.value = '';
        }}
      />
      <Button {...inPalette('open-own')} className="justify-self-start" onClick={() => input.current?.click()}>
        <FolderOpen aria-hidden className="size-4" />
        {label}
      </Button>
    </>
  );
}
