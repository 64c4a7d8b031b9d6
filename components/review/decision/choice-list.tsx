'use client';

import { useMessages, useTranslations } from 'next-intl';
import { useId } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import type { RefusalId } from '@/lib/review/index.ts';
import type { Choice, choicesOf } from './choices.ts';

type ChoiceListProps = {
  choices: ReturnType<typeof choicesOf>;
  busy: boolean;
  onChoose: (choice: Choice) => void;
};

const leading: readonly Choice[] = ['submit', 'approve', 'publish'];
const grave: readonly Choice[] = ['reject', 'withdraw', 'publish-in-emergency'];

/** A button for each thing that can be done, and for what cannot a word on why. */
export function ChoiceList({ choices, busy, onChoose }: ChoiceListProps) {
  const first = choices.findLast(({ choice, reason }) => reason === null && leading.includes(choice))?.choice;
  return (
    <ul className="grid gap-2 max-xl:max-w-80">
      {choices.map(({ choice, reason }) => (
        <li key={choice}>
          <ChoiceButton choice={choice} reason={reason} isFirst={choice === first} busy={busy} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

type ChoiceButtonProps = Omit<ChoiceListProps, 'choices'> & ChoiceListProps['choices'][number] & { isFirst: boolean };

function ChoiceButton({ choice, reason, isFirst, busy, onChoose }: ChoiceButtonProps) {
  const t = useTranslations('review.choices');
  const refusal = useTranslations('review.refusals');
  const { review } = useMessages();
  const id = useId();
  const why = reason !== null && isKnown(review.refusals, reason) ? refusal(reason) : null;
  return (
    <div className="grid gap-1">
      <Button
        {...inPalette(choice)}
        variant={isFirst ? 'primary' : grave.includes(choice) ? 'danger' : 'plain'}
        className={grave.includes(choice) ? 'justify-self-start' : ''}
        disabled={busy || reason !== null}
        focusableWhenDisabled
        aria-describedby={why === null ? undefined : id}
        onClick={() => onChoose(choice)}
      >
        {t(choice)}
      </Button>
      {why === null ? null : (
        <p id={id} className="text-sm text-muted">
          {why}
        </p>
      )}
    </div>
  );
}

function isKnown(known: object, reason: string): reason is RefusalId {
  return Object.hasOwn(known, reason);
}
