import type { Side, Sides } from '@/components/compare/comparison-store.ts';
import { type MarkedSide, type ShownTlsFiles, shownSides } from '@/lib/dossier/index.ts';
import type { Target } from '@/lib/node-files/index.ts';
import { targetOfContent } from '@/lib/profile/content.ts';
import type { Review } from '../review-context.tsx';
import { keyOf } from './secret-key.ts';

type Comparison = Review['proposal']['comparison'];

/** The target that the profile has with the change. */
export function ownTarget({ after }: Comparison): Target {
  return targetOfContent(after);
}

/** What is compared: before and after, each on its own target, or both on another. */
export function sidesOf(
  comparison: Comparison,
  tlsFiles: ShownTlsFiles,
  labels: readonly [string, string],
  on: Target | null,
): Sides {
  const { before } = comparison;
  const shown = shownSides(comparison);
  const own = ownTarget(comparison);
  const left = on ?? (before === null ? own : targetOfContent(before));
  return {
    left: { label: labels[0], target: left, ...marked('before', shown.before), files: tlsFiles.before },
    right: { label: labels[1], target: on ?? own, ...marked('after', shown.after), files: tlsFiles.after },
  };
}

function marked(side: 'before' | 'after', { text, secrets }: MarkedSide): Pick<Side, 'text' | 'marks'> {
  const marks = secrets.map(({ range, kind, path }, index) => ({ key: keyOf(side, index), range, kind, path }));
  return { text, marks };
}
