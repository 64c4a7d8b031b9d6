import { mask } from '@/components/codemirror/secret-widgets.ts';
import { hunksOf, linesOf, unifiedDiff } from '@/lib/compare/index.ts';
import { hidePathPassword } from '@/lib/registries/url-password.ts';
import { stretchesOf } from './diff/stretches.ts';
import type { FileDiff, PlacedSecret, SideText } from './work/outcome.ts';

/** The secrets of both sides of a file. */
export function secretsIn({ left, right }: FileDiff): readonly PlacedSecret[] {
  return [...(left?.secrets ?? []), ...(right?.secrets ?? [])];
}

/** The unified diff of a file, with dots for its secrets. Lines that differ in a secret alone still differ. */
export function maskedDiff({ path, left, right, runs }: FileDiff): string {
  const gaps = stretchesOf(runs).flatMap((stretch) => {
    const [first, last] = stretch.kind === 'same' ? [] : [stretch.runs[0], stretch.runs.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      {
        before: { from: first.before.from, to: last.before.to },
        after: { from: first.after.from, to: last.after.to },
      },
    ];
  });
  const hunks = hunksOf(gaps, linesOf(maskedText(left)), linesOf(maskedText(right)));
  const name = hidePathPassword(path);
  return unifiedDiff(left && name, right && name, hunks);
}

function maskedText(side: SideText | null): string {
  let text = '';
  let at = 0;
  for (const { from, to } of side?.secrets ?? []) {
    text += `${side?.text.slice(at, from)}${mask}`;
    at = to;
  }
  return text + (side?.text.slice(at) ?? '');
}
