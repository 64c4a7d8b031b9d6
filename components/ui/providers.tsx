'use client';

import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { HintPlace } from './hint.tsx';

const NonceContext = createContext('');

/** What the page's parts need from around them: the nonce of this answer, and one clock for all hints. */
export function Providers({ nonce, children }: { nonce: string; children: ReactNode }) {
  // A refresh brings a new nonce with it, but the browser goes on enforcing the one it loaded the page with.
  const [kept] = useState(nonce);
  return (
    <NonceContext value={kept}>
      <CSPProvider nonce={kept}>
        <Tooltip.Provider delay={500}>
          {children}
          <HintPlace />
        </Tooltip.Provider>
      </CSPProvider>
    </NonceContext>
  );
}

/** The nonce that lets a part of the page add its own style element. */
export function useNonce(): string {
  return useContext(NonceContext);
}
