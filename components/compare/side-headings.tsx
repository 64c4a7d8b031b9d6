import type { Sides } from './comparison-store.ts';
import { SideHeading } from './side-heading.tsx';
import type { FileDiff } from './work/outcome.ts';

/** Above a diff: what each side that has the file is. */
export function SideHeadings({ sides, file: { left, right } }: { sides: Sides; file: FileDiff }) {
  return (
    <div className="grid auto-cols-fr grid-flow-col border-b border-line bg-surface max-md:hidden">
      {left === null ? null : <SideHeading sides={sides} side="left" />}
      {right === null ? null : <SideHeading sides={sides} side="right" />}
    </div>
  );
}
