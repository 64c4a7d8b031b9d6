import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';

type PopoverProps = {
  trigger: ReactElement;
  title: string;
  children: ReactNode;
  align?: 'start' | 'center' | 'end';
};

/** A small panel beside the control that opens it, for what is read or set now and then. */
export function Popover({ trigger, title, children, align = 'start' }: PopoverProps) {
  return (
    <BasePopover.Root>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner sideOffset={6} align={align} collisionPadding={8} className="z-50 outline-none">
          <BasePopover.Popup className="grid max-h-(--available-height) w-[min(500px,calc(100vw-16px))] gap-3 overflow-y-auto rounded-lg border border-line bg-raised p-4 shadow-xl outline-none">
            <BasePopover.Title className="text-lg font-semibold">{title}</BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
