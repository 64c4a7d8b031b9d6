import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';

type PassingNoteProps = { says: ReactNode; close: string; onClose: () => void; children?: ReactNode };

/** A line over the end of the page, about what others did meanwhile. */
export function PassingNote({ says, close, onClose, children }: PassingNoteProps) {
  return (
    <div className="pointer-events-auto flex max-w-full items-center gap-2 rounded-md border border-line bg-raised py-1.5 pr-1.5 pl-3 shadow-lg">
      <p className="min-w-0 wrap-anywhere">{says}</p>
      {children}
      <IconButton label={close} icon={<X aria-hidden className="size-4" />} onClick={onClose} />
    </div>
  );
}
