'use client';

import { useEffect, useState } from 'react';
import { ComparisonHeader } from './comparison-header.tsx';
import type { Sides } from './comparison-store.ts';
import { OutcomeView } from './outcome-view.tsx';
import { createSteps, stepOf } from './steps.ts';
import { createEngine } from './work/engine.ts';
import { WorkState } from './work-state.tsx';

/** Both sides, what matters of their difference, and the files in which they differ. */
export function ComparisonView({ sides }: { sides: Sides }) {
  const [engine] = useState(createEngine);
  const [steps] = useState(() => createSteps(engine));
  useEffect(() => engine.close, [engine]);
  useEffect(() => engine.compare(sides), [engine, sides]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys work wherever the focus is in the comparison
    <div
      className="grid min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_minmax(0,1fr)]"
      onKeyDown={(event) => {
        const by = stepOf(event);
        if (by === null) return;
        event.preventDefault();
        steps.step(by);
      }}
    >
      <ComparisonHeader sides={sides} />
      <div>
        <WorkState engine={engine} onAgain={() => engine.compare(sides)} />
      </div>
      <OutcomeView engine={engine} steps={steps} />
    </div>
  );
}
