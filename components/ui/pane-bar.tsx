import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

type PaneBarProps = {
  title: ReactNode;
  /** For the name of a file. */
  mono?: boolean;
  actions?: ReactNode;
};

/** The title row of a pane. */
export function PaneBar({ title, mono = false, actions }: PaneBarProps) {
  return (
    <div className="flex min-h-9 min-w-0 items-center gap-1 border-b border-line bg-canvas pr-1.5 pl-3">
      <h2 className={classNames('min-w-0 flex-1 truncate', mono ? 'font-mono text-sm' : 'font-semibold')}>{title}</h2>
      {actions}
    </div>
  );
}
