'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Suspense, useRef } from 'react';
import { useStore } from 'zustand';
import { LaterWords } from '@/components/language/later-words.tsx';
import { closeComparison, comparison } from './comparison-store.ts';
import { ComparisonView } from './comparison-view.tsx';

/** The comparison over the whole page, which keeps everything below as it is. */
export function ComparisonDialog() {
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
          <Suspense fallback={null}>
            <LaterWords part="compare">{sides ? <ComparisonView sides={sides} /> : null}</LaterWords>
          </Suspense>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
