import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { type ReactNode, useRef } from 'react';
import { classNames } from './class-names.ts';

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** The buttons, the one that goes on last; absent where the content has its own. */
  actions?: ReactNode;
  /** For what does not fit into lines of reading length; its top stays where it is when its height changes. */
  wide?: boolean;
  /** For what is read from its beginning, where the first button stands at the end. */
  read?: boolean;
};

export function Dialog(props: DialogProps) {
  const { open, onClose, title, description, children, actions, wide = false, read = false } = props;
  const popup = useRef<HTMLDivElement>(null);
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.4)]" />
        <BaseDialog.Popup
          ref={popup}
          {...(read && { initialFocus: popup })}
          className={classNames(
            'fixed left-1/2 z-50 grid grid-cols-[minmax(0,1fr)] -translate-x-1/2 gap-4 overflow-y-auto scroll-pb-16 rounded-lg border border-line bg-raised p-5 text-lg shadow-xl outline-none',
            wide
              ? 'top-[6dvh] max-h-[calc(94dvh-16px)] w-[min(720px,calc(100vw-32px))]'
              : 'top-1/2 max-h-[calc(100dvh-32px)] w-[min(560px,calc(100vw-32px))] -translate-y-1/2',
          )}
        >
          <BaseDialog.Title className="text-xl font-semibold">{title}</BaseDialog.Title>
          {description ? (
            <BaseDialog.Description render={<div />} className="text-muted">
              {description}
            </BaseDialog.Description>
          ) : null}
          {children}
          {actions ? (
            <div className="sticky -bottom-5 -mx-5 -mb-5 flex flex-wrap justify-end gap-2 bg-raised px-5 pt-3 pb-5">
              {actions}
            </div>
          ) : null}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
