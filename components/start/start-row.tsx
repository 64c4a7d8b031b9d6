import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

type StartRowProps = { icon?: ReactNode; title: string; detail: string; onClick: () => void };

export function StartRow({ icon, title, detail, onClick }: StartRowProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="group flex w-full items-center gap-3 px-4 py-2.5 text-left transition-colors hover:bg-hover focus-visible:-outline-offset-2"
    >
      {icon ? <span className="shrink-0 text-muted group-hover:text-accent">{icon}</span> : null}
      <span className="grid min-w-0 flex-1 gap-0.5">
        <span className="font-medium">{title}</span>
        <span className="text-muted">{detail}</span>
      </span>
      <ChevronRight aria-hidden className="size-4 shrink-0 text-faint group-hover:text-accent" />
    </button>
  );
}
