import type { Side, Sides } from '@/components/compare/comparison-store.ts';
import { targetOfContent } from '@/lib/profile/content.ts';
import type { ToldComparison } from './compare-page.tsx';

type Labels = { readonly left: string; readonly right: string };

/** Both revisions as the comparer of documents takes them. Before the first there was no document. */
export function sidesToCompare({ before, after }: ToldComparison, labels: Labels): Sides {
  const right = sideOf(after, labels.right);
  const left = before ? sideOf(before, labels.left) : { label: labels.left, text: '', target: right.target };
  return { left, right };
}

function sideOf(content: ToldComparison['after'], label: string): Side {
  return { label, text: content.document, target: targetOfContent(content) };
}
