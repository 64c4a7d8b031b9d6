'use client';

import { Info, TriangleAlert } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Popover } from '@/components/ui/popover.tsx';
import type { TargetChoice } from './use-target.ts';

// Few ever look at them; what is in sight from the start need not wait for them.
const load = () => import('./line-facts.tsx');
const LineFacts = dynamic(() => load().then((part) => part.LineFacts), { ssr: false });

/** What the output takes for granted about the node, and what stands in for a release that is not known. */
export function TargetFacts({ choice }: { choice: TargetChoice }) {
  const t = useTranslations('target');
  const { notes, target } = choice;
  const unknown = notes.length > 0;
  const icon = unknown ? (
    <TriangleAlert aria-hidden className="size-4 text-warn" />
  ) : (
    <Info aria-hidden className="size-4" />
  );
  return (
    <Popover
      closeLabel={t('close')}
      title={t('facts.title')}
      trigger={
        <IconButton
          label={unknown ? t('facts.labelUnknown') : t('facts.label')}
          icon={icon}
          onPointerEnter={load}
          onFocus={load}
        />
      }
    >
      {notes.map((note) => (
        <p key={note.id} className="flex gap-2 rounded bg-warn-soft px-3 py-2">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
          {t(`notes.${note.id}`, { release: note.release, standIn: note.standIn })}
        </p>
      ))}
      <LineFacts target={target} />
    </Popover>
  );
}
