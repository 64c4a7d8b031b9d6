import { type ReactNode, useId } from 'react';

type SectionProps = {
  title: string;
  lead?: string;
  /** By which links and commands find it. */
  name?: string;
  children: ReactNode;
};

/** A part of a page, under a heading that names it. */
export function Section({ title, lead, name, children }: SectionProps) {
  const id = useId();
  return (
    <section
      id={name}
      tabIndex={name === undefined ? undefined : -1}
      aria-labelledby={id}
      className="scroll-mt-4 grid grid-cols-[minmax(0,1fr)] gap-3 rounded-lg border border-line bg-surface p-4"
    >
      <div className="grid gap-0.5">
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        {lead ? <p className="text-muted">{lead}</p> : null}
      </div>
      {children}
    </section>
  );
}
