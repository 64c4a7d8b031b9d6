'use client';

import { useEffect, useRef } from 'react';
import { offerActs } from '@/components/palette/page-commands.ts';
import type { Choice, choicesOf } from './choices.ts';

const atOnce: readonly Choice[] = ['submit', 'approve', 'take-back-approval'];

/** Offers in the palette what can be done. */
export function useOffered(choices: ReturnType<typeof choicesOf>, choose: (choice: Choice) => void): void {
  const now = useRef({ choices, choose });
  useEffect(() => {
    now.current = { choices, choose };
  });
  useEffect(
    () =>
      offerActs(() =>
        now.current.choices
          .filter(({ reason }) => reason === null)
          .map(({ choice }) => ({
            name: choice,
            movesFocus: !atOnce.includes(choice),
            run: () => now.current.choose(choice),
          })),
      ),
    [],
  );
}
