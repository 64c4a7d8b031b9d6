'use client';

import { type ReactNode, useRef } from 'react';
import { chosenFiles } from './given-files.ts';
import { useOpen } from './use-open.ts';

/** Lets the user choose files of this computer; `children` gets what opens the browser's own dialog. */
export function ChooseFile({ children }: { children: (choose: () => void) => ReactNode }) {
  const open = useOpen();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".yaml,.yml,.json,.txt,.toml,.tar,.tgz,.gz,.zip,text/*,application/yaml,application/json"
        onChange={(event) => {
          const files = chosenFiles(event.currentTarget.files);
          // The same file chosen again is a change again.
          event.currentTarget.value = '';
          if (files.length > 0) void open.files(files);
        }}
      />
      {children(() => input.current?.click())}
    </>
  );
}
