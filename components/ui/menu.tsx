import { Menu as BaseMenu } from '@base-ui/react/menu';
import { ChevronRight } from 'lucide-react';
import { type ReactElement, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

type MenuProps = { trigger: ReactElement; children: ReactNode };

export function Menu({ trigger, children }: MenuProps) {
  const id = useId();
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger id={id} render={trigger} />
      <Opened labelledBy={id}>{children}</Opened>
    </BaseMenu.Root>
  );
}

type Of<T> = { readonly id: string; readonly of: T };

/** One menu for all rows of a list, where each row would else bring its own: what opens it, and where it appears. */
export function createRowMenu<T>() {
  const handle = BaseMenu.createHandle<Of<T>>();
  return {
    Trigger({ of, trigger }: { of: T; trigger: ReactElement }) {
      const id = useId();
      return <BaseMenu.Trigger handle={handle} id={id} payload={{ id, of }} render={trigger} />;
    },
    Place({ children }: { children: (of: T) => ReactNode }) {
      return (
        <BaseMenu.Root handle={handle}>
          {({ payload }) => payload && <Opened labelledBy={payload.id}>{children(payload.of)}</Opened>}
        </BaseMenu.Root>
      );
    },
  };
}

/** It stands at the end of the page, outside of its landmarks, and so brings its own. */
function Opened({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  return (
    <BaseMenu.Portal role="region" aria-labelledby={labelledBy}>
      <BaseMenu.Positioner sideOffset={4} align="end" className="z-50 outline-none">
        <BaseMenu.Popup className="max-h-(--available-height) min-w-44 overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-lg outline-none">
          {children}
        </BaseMenu.Popup>
      </BaseMenu.Positioner>
    </BaseMenu.Portal>
  );
}

type SubmenuProps = { label: string; icon?: ReactNode; disabled?: boolean; children: ReactNode };

/** An item that opens a menu of its own. */
export function Submenu({ label, icon, disabled = false, children }: SubmenuProps) {
  const id = useId();
  return (
    <BaseMenu.SubmenuRoot disabled={disabled}>
      <BaseMenu.SubmenuTrigger id={id} className={itemClass}>
        {icon}
        <span className="flex-1">{label}</span>
        <ChevronRight aria-hidden className="size-3.5 text-faint" />
      </BaseMenu.SubmenuTrigger>
      <BaseMenu.Portal role="region" aria-labelledby={id}>
        <BaseMenu.Positioner className="z-50 outline-none" collisionPadding={8}>
          <BaseMenu.Popup className="max-h-(--available-height) min-w-44 overflow-y-auto rounded-md border border-line bg-raised p-1 shadow-lg outline-none">
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.SubmenuRoot>
  );
}

const itemClass =
  'flex min-h-7 items-center gap-2 rounded px-2 outline-none select-none data-disabled:opacity-50 data-highlighted:bg-hover data-popup-open:bg-hover pointer-coarse:min-h-10';

type MenuItemProps = {
  children: ReactNode;
  onSelect: () => void;
  icon?: ReactNode;
  shortcut?: string;
  danger?: boolean;
  disabled?: boolean;
};

export function MenuItem({ children, onSelect, icon, shortcut, danger = false, disabled = false }: MenuItemProps) {
  return (
    <BaseMenu.Item onClick={onSelect} disabled={disabled} className={classNames(itemClass, danger && 'text-bad')}>
      {icon}
      <span className="flex-1">{children}</span>
      {shortcut ? <kbd className="font-sans text-sm text-faint">{shortcut}</kbd> : null}
    </BaseMenu.Item>
  );
}
