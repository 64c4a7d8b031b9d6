'use client';

import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';

const hints = Tooltip.createHandle<string>();

/** A short text that appears beside its only child when that is rested on or focused by keyboard. */
export function Hint({ text, children }: { text: string; children: ReactElement }) {
  return <Tooltip.Trigger handle={hints} payload={text} render={children} />;
}

/** Where the hints of the page appear: one for all, as hundreds of buttons have one and none is shown but that of one. */
export function HintPlace() {
  return (
    <Tooltip.Root handle={hints}>
      {({ payload }) => (
        <Tooltip.Portal>
          <Tooltip.Positioner sideOffset={6} className="z-50">
            <Tooltip.Popup className="max-w-72 rounded bg-ink px-2 py-1 text-sm text-canvas shadow-md">
              {payload}
            </Tooltip.Popup>
          </Tooltip.Positioner>
        </Tooltip.Portal>
      )}
    </Tooltip.Root>
  );
}
