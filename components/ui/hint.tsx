import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';

/** A short text that appears beside its only child when that is rested on or focused by keyboard. */
export function Hint({ text, children }: { text: string; children: ReactElement }) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={children} />
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className="z-50">
          <Tooltip.Popup className="max-w-72 rounded bg-ink px-2 py-1 text-sm text-canvas shadow-md">
            {text}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
