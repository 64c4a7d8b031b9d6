import { Popover as BasePopover } from '@base-ui/react/popover';
import { X } from 'lucide-react';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { IconButton } from './icon-button.tsx';

type PopoverProps = {
  trigger: ReactElement;
  title: string;
  closeLabel: string;
  children: ReactNode;
  align?: 'start' | 'center' | 'end';
  /** Whether it is open, and who decides, where that is not its own to know. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** A small panel beside the control that opens it, for what is read or set now and then. */
export function Popover({ trigger, title, closeLabel, children, align = 'start', open, onOpenChange }: PopoverProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <BasePopover.Root {...(open !== undefined && { open })} onOpenChange={(next) => onOpenChange?.(next)}>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner sideOffset={6} align={align} collisionPadding={8} className="z-50 outline-none">
          <BasePopover.Popup
            ref={popup}
            initialFocus={popup}
            className="max-h-(--available-height) w-[min(500px,calc(100vw-16px))] overflow-y-auto rounded-lg border border-line bg-raised shadow-xl outline-none"
          >
            <div className="sticky top-0 z-10 flex items-center justify-between gap-2 bg-raised py-2 pr-2 pl-4">
              <BasePopover.Title className="text-lg font-semibold">{title}</BasePopover.Title>
              <BasePopover.Close
                render={<IconButton label={closeLabel} icon={<X aria-hidden className="size-4" />} />}
              />
            </div>
            <div className="grid gap-3 px-4 pb-4">{children}</div>
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
