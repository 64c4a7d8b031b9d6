'use client';

import { useStore } from 'zustand';
import { classNames } from '@/components/ui/class-names.ts';
import { EmptyOutcome } from './empty-outcome.tsx';
import { OutcomeParts } from './outcome-parts.tsx';
import { RefusedDocument } from './refused-sides.tsx';
import type { Steps } from './steps.ts';
import type { Engine } from './work/engine.ts';
import type { Outcome } from './work/outcome.ts';

type OutcomeViewProps = { engine: Engine; steps: Steps };

/** What came of a comparison; faint while the next is at work. */
export function OutcomeView({ engine, steps }: OutcomeViewProps) {
  const outcome = useStore(engine.store, (state) => state.outcome);
  const busy = useStore(engine.store, (state) => state.step !== null);
  return (
    <div
      aria-busy={busy}
      inert={busy}
      className={classNames(
        'grid min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)]',
        busy && 'opacity-50 transition-opacity delay-300',
      )}
    >
      {outcome === null ? null : shownOf(outcome)}
    </div>
  );

  function shownOf(of: Outcome) {
    const { files, notes, refused, sides } = of;
    if (refused.length === 0 && files.length + notes.length === 0) return <EmptyOutcome outcome={of} />;
    if (refused.length > 0 && sides.left.text === sides.right.text) return <RefusedDocument sides={sides} />;
    return <OutcomeParts engine={engine} steps={steps} outcome={of} />;
  }
}
