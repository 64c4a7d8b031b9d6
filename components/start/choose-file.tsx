'use client';

import { type ReactNode, useRef } from 'react';
import { useOpen } from './use-open.ts';

/** Lets the user choose a file of this computer; `children` gets what opens the browser's own dialog. */
export function ChooseFile({ children }: { children: (choose: () => void) => ReactNode }) {
  const open = useOpen();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".yaml,.yml,.json,.txt,text/*,application/yaml,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file chosen again is a change again.
          event.currentTarget.value = '';
          if (file) void open.file(file);
        }}
      />
      {children(() => input.current?.click())}
    </>
  );
}
