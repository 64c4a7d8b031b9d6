import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

type NextRowProps = { href: string; icon: ReactNode; title: string; detail: string };

/** A line of a list that leads on. */
export function NextRow({ href, icon, title, detail }: NextRowProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="group flex w-full items-center gap-3 px-4 py-2.5 transition-colors hover:bg-hover focus-visible:-outline-offset-2"
    >
      <span className="shrink-0 text-muted group-hover:text-accent">{icon}</span>
      <span className="grid min-w-0 flex-1 gap-0.5">
        <span className="font-medium">{title}</span>
        <span className="text-muted">{detail}</span>
      </span>
      <ChevronRight aria-hidden className="size-4 shrink-0 text-faint group-hover:text-accent" />
    </Link>
  );
}
