import { CircleX, Info, TriangleAlert } from 'lucide-react';

export type VerdictKind = 'error' | 'warning' | 'info';

const icons = { error: CircleX, warning: TriangleAlert, info: Info };
const colours = { error: 'text-bad', warning: 'text-warn', info: 'text-info' };

/** A severity as a shape and a colour; the word that goes with it is the caller's. */
export function VerdictIcon({ kind }: { kind: VerdictKind }) {
  const Icon = icons[kind];
  return <Icon aria-hidden className={`size-3.5 shrink-0 ${colours[kind]}`} />;
}
