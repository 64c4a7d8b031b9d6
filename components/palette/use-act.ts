'use client';

import { useEffect, useRef } from 'react';
import { type Act, offerActs } from './page-commands.ts';

/** Offers in the palette what a part of a page can do; null while it cannot. */
export function useAct(name: Act['name'], run: (() => void) | null, movesFocus = false): void {
  const now = useRef(run);
  useEffect(() => {
    now.current = run;
  });
  useEffect(
    () => offerActs(() => (now.current === null ? [] : [{ name, movesFocus, run: now.current }])),
    [name, movesFocus],
  );
}
