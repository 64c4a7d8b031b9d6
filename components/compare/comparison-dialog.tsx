'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Suspense, useRef } from 'react';
import { useStore } from 'zustand';
import { LaterWords } from '@/components/language/later-words.tsx';
import { closeComparison, comparison } from './comparison-store.ts';
import { ComparisonView } from './comparison-view.tsx';

/** The comparison over the whole page, which keeps everything below as it is; it covers nothing before it has words. */
export function ComparisonDialog() {
  return (
    <Suspense fallback={null}>
      <LaterWords part="compare">
        <OpenComparison />
      </LaterWords>
    </Suspense>
  );
}

function OpenComparison() {
  const popup = useRef<HTMLDivElement>(null);
  const sides = useStore(comparison, ({ shown }) => shown);
  return (
    <Dialog.Root
      open={sides !== null}
      onOpenChange={(open) => !open && closeComparison()}
      onOpenChangeComplete={(open) => !open && comparison.getState().next?.()}
    >
      <Dialog.Portal>
        <Dialog.Popup
          ref={popup}
          initialFocus={popup}
          finalFocus={() => comparison.getState().next === null}
          className="fixed inset-0 z-40 grid grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)] bg-canvas outline-none"
        >
          {sides ? <ComparisonView sides={sides} /> : null}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
