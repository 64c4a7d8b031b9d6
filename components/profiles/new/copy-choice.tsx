'use client';

import { useTranslations } from 'next-intl';
import { ChoiceRow } from '../choice-row.tsx';
import { useTargetText } from '../target-text.ts';
import type { Source } from './beginning.ts';

type CopyChoiceProps = { sources: readonly Source[]; chosen: string | null; onChoose: (name: string) => void };

/** Chooses among the profiles of which something is published. */
export function CopyChoice({ sources, chosen, onChoose }: CopyChoiceProps) {
  const t = useTranslations('profiles');
  const target = useTargetText();
  if (sources.length === 0) return <p className="text-muted">{t('new.nothingToCopy')}</p>;
  return (
    <>
      <p className="text-muted">{t('new.copyDetail')}</p>
      <fieldset className="max-h-80 divide-y divide-line overflow-y-auto rounded border border-line">
        <legend className="sr-only">{t('new.ways.copy.title')}</legend>
        {sources.map(({ name, revision, summary }) => (
          <ChoiceRow
            key={name}
            name="source"
            checked={name === chosen}
            title={name}
            detail={
              <span className="flex flex-wrap gap-x-3">
                <span>{t('revision', { number: revision })}</span>
                {summary ? <span>{target(summary.target)}</span> : null}
                {summary ? <span>{t('list.mirrors', { count: summary.mirrors })}</span> : null}
              </span>
            }
            onChoose={() => onChoose(name)}
          />
        ))}
      </fieldset>
    </>
  );
}
