'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';

const most = 60;

/** A list of which the rest is shown when it is asked for, where it is long. */
export function LongList({ items, className }: { items: readonly ReactNode[]; className: string }) {
  const t = useTranslations('review.summary');
  const [all, setAll] = useState(false);
  const rest = items.length - most;
  return (
    <>
      <ul className={className}>{all ? items : items.slice(0, most)}</ul>
      {rest > 0 && !all ? (
        <Button {...inPalette('show-rest')} className="justify-self-start" onClick={() => setAll(true)}>
          {t('more', { count: rest })}
        </Button>
      ) : null}
    </>
  );
}
