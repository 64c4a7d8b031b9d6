import {
  Ban,
  CircleCheck,
  CircleDashed,
  CirclePause,
  CircleX,
  LoaderCircle,
  ShieldBan,
  TriangleAlert,
} from 'lucide-react';
import { classNames } from '@/components/ui/class-names.ts';
import type { OutcomeState } from '@/lib/probe/test-result.ts';

const icons = {
  untested: CircleDashed,
  running: LoaderCircle,
  works: CircleCheck,
  warnings: TriangleAlert,
  fails: CircleX,
  refused: ShieldBan,
  'not-asked': Ban,
  stopped: CirclePause,
};

const looks = {
  untested: 'text-faint',
  running: 'text-accent motion-safe:animate-spin',
  works: 'text-ok',
  warnings: 'text-warn',
  fails: 'text-bad',
  refused: 'text-muted',
  'not-asked': 'text-muted',
  stopped: 'text-muted',
};

type StateIconProps = { state: OutcomeState | 'untested'; isStale?: boolean };

/** What came of a test as a shape and a colour; the word that goes with it is the caller's. */
export function StateIcon({ state, isStale = false }: StateIconProps) {
  const Icon = icons[state];
  return (
    <Icon aria-hidden className={classNames('size-3.5 shrink-0', looks[state], isStale && 'opacity-50 saturate-50')} />
  );
}
