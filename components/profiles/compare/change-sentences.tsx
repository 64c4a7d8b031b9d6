'use client';

import { useTranslations } from 'next-intl';
import type { ToldComparison } from './compare-page.tsx';

/** What changes, a sentence each. */
export function ChangeSentences({ changes }: { changes: ToldComparison['changes'] }) {
  const t = useTranslations('changes');
  const compare = useTranslations('profiles.compare');
  if (changes.length === 0) return <p className="text-muted">{compare('nothingTold')}</p>;
  return (
    <ul className="grid list-disc gap-1 pl-5 marker:text-faint">
      {changes.map(({ id, values, path }) => (
        <li key={`${id} ${JSON.stringify([path, values])}`} className="wrap-anywhere">
          {t(id, values)}
        </li>
      ))}
    </ul>
  );
}
