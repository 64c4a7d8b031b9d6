'use client';

import { Dialog } from '@base-ui/react/dialog';
import { useLocale } from 'next-intl';
import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { shortcutOf } from '@/components/editor/shortcut-of.ts';
import type { Command } from './command.ts';
import { paletteWords } from './words.ts';

type PaletteDialogProps = {
  open: boolean;
  onClose: () => void;
  /** The list of commands, which tells the one that was chosen. */
  children: (choose: (command: Command) => void) => ReactNode;
};

/** The frame of a palette, which runs what was chosen once the page below has the focus again. */
export function PaletteDialog({ open, onClose, children }: PaletteDialogProps) {
  const words = paletteWords[useLocale()];
  const chosen = useRef<Command | null>(null);
  const closing = useRef(false);
  const [reopened, setReopened] = useState(0);
  const popup = useRef<HTMLDivElement>(null);
  // Only when it is closed is the page below free to take the focus, or to open another dialog.
  const closed = () => {
    if (!closing.current) return;
    closing.current = false;
    chosen.current?.run();
  };
  // Before the field is there: keys held for it may choose as soon as it has the focus.
  useLayoutEffect(() => {
    if (!open) return;
    if (closing.current) {
      // Opened again while it was still closing: what was chosen is done all the same, and what was typed is gone.
      closing.current = false;
      chosen.current?.run();
      setReopened((times) => times + 1);
    }
    chosen.current = null;
  }, [open]);
  const choose = (command: Command | null) => {
    chosen.current = command;
    closing.current = true;
    onClose();
  };
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => !next && choose(null)}
      onOpenChangeComplete={(next) => !next && closed()}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[rgb(0_0_0/0.4)]" />
        <Dialog.Popup
          ref={popup}
          // Found at once, where the dialog would look at each command for it. To a finger no keyboard is brought up unasked.
          initialFocus={(by) => (by === 'touch' ? popup.current : (popup.current?.querySelector('input') ?? null))}
          aria-label={words.title}
          finalFocus={() => !chosen.current?.movesFocus}
          className="fixed top-2 left-1/2 z-50 flex max-h-[min(560px,calc(100dvh-16px))] w-[min(600px,calc(100vw-16px))] -translate-x-1/2 flex-col overflow-hidden rounded-lg border border-line bg-raised shadow-xl md:top-[12dvh] md:max-h-[min(560px,76dvh)]"
          onKeyDown={(event) => {
            if (shortcutOf(event.nativeEvent) !== 'palette') return;
            event.preventDefault();
            choose(null);
          }}
        >
          <Fragment key={reopened}>{children(choose)}</Fragment>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
