'use client';

import { type KeyboardEvent, useEffect, useState } from 'react';
import { ComparisonHeader } from './comparison-header.tsx';
import type { Sides } from './comparison-store.ts';
import { OutcomeView } from './outcome-view.tsx';
import { createSteps } from './steps.ts';
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

function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (event.ctrlKey || event.metaKey || event.defaultPrevented) return null;
  if (event.key === 'F7') return event.shiftKey ? -1 : 1;
  if (!event.altKey || event.shiftKey) return null;
  // Lists open with these keys.
  if (event.target instanceof Element && event.target.closest('[aria-haspopup], [role="combobox"]')) return null;
  return event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
}
