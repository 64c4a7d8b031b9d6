import { useTranslations } from 'next-intl';
import { failureReasons } from '@/lib/formats/delivery/index.ts';
import type { NodeLine } from '@/lib/profile/nodes.ts';

type NodeDetailProps = { node: NodeLine; publishedRevision: number; ago: (at: string) => string };

/** What a node's state means for it, in a sentence. */
export function NodeDetail({ node, publishedRevision, ago }: NodeDetailProps) {
  const words = useWords(node, publishedRevision, ago);
  return words === null ? null : <p className="mt-0.5 text-sm text-muted">{words}</p>;
}

function useWords(
  { state, reason, everyMinutes, driftedAt, revisionSince }: NodeLine,
  published: number,
  ago: NodeDetailProps['ago'],
): string | null {
  const t = useTranslations('delivery.nodes');
  switch (state) {
    case 'failing':
      return t(`reasons.${failureReasons.find((each) => each === reason) ?? 'unknown'}`);
    case 'drifted':
      return t('details.drifted');
    case 'silent':
      return t('details.silent', { minutes: everyMinutes ?? 0 });
    case 'behind':
      return published === 0 ? null : t('details.behind', { published });
    case 'current': {
      // Of another revision it says nothing any more.
      const isOld = driftedAt === null || (revisionSince !== null && driftedAt < revisionSince);
      return isOld ? null : t('details.putRight', { time: ago(driftedAt) });
    }
  }
}
