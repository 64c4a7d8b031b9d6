'use client';

import { Check, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { RefusalNote } from '../decision/refusal-note.tsx';
import { useReview } from '../review-context.tsx';
import { beginningOf } from './beginning-of.ts';
import { CommentView } from './comment-view.tsx';
import { Composer } from './composer.tsx';
import { PlaceOf } from './place-of.tsx';
import { answerIn, type PlacedThread, type Thread } from './threads.ts';
import { useCommenting } from './use-commenting.ts';

/** A thread with all that was said in it; one that is resolved is closed until somebody opens it. */
export function ThreadView({ thread }: { thread: Thread | PlacedThread }) {
  const t = useTranslations('review.comments');
  const { proposal, nameOf, typed } = useReview();
  const { first, answers, place } = thread;
  const name = answerIn(first.id);
  const begins = beginningOf(first, nameOf);
  const { busy, failure, add, resolve } = useCommenting();
  const [answering, setAnswering] = useState(typed.has(name));
  const [opened, setOpened] = useState(false);
  const resolved = first.resolvedBy !== null;
  const shown = !resolved || opened;
  const canWrite = proposal.me.role !== 'viewer';
  return (
    <article
      id={`thread-${first.id}`}
      tabIndex={-1}
      aria-label={t('thread', { name: nameOf(first.by) })}
      className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded border border-line bg-surface p-3"
    >
      {place ? <PlaceOf place={place} line={'line' in thread ? thread.line : null} /> : null}
      {resolved ? (
        <div className="flex flex-wrap items-center justify-between gap-2 text-muted">
          <span className="flex items-center gap-1.5">
            <Check aria-hidden className="size-4 text-ok" />
            {t('resolved', { name: nameOf(first.resolvedBy ?? '') })}
          </span>
          <Button
            {...inPalette('show-thread', begins)}
            variant="quiet"
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            {t(opened ? 'hide' : 'show', { count: answers.length + 1 })}
          </Button>
        </div>
      ) : null}
      {shown ? [first, ...answers].map((comment) => <CommentView key={comment.id} comment={comment} />) : null}
      {answering ? (
        <Composer
          name={name}
          label={t('answerLabel')}
          submit={t('answer')}
          autoFocus
          failure={failure}
          onCancel={() => setAnswering(false)}
          onSubmit={async (text) => {
            const isDone = await add({ text, thread: first.id });
            if (isDone) setAnswering(false);
            return isDone;
          }}
        />
      ) : canWrite ? (
        <div className="flex flex-wrap gap-2">
          {shown ? (
            <Button {...inPalette('answer-thread', begins)} onClick={() => setAnswering(true)}>
              {t('answer')}
            </Button>
          ) : null}
          <Button
            {...inPalette(resolved ? 'reopen-thread' : 'resolve-thread', begins)}
            variant="quiet"
            disabled={busy}
            focusableWhenDisabled
            onClick={() => void resolve(first.id, !resolved)}
          >
            {resolved ? <RotateCcw aria-hidden className="size-4" /> : <Check aria-hidden className="size-4" />}
            {t(resolved ? 'reopen' : 'resolve')}
          </Button>
        </div>
      ) : null}
      {answering ? null : <RefusalNote failure={failure} />}
    </article>
  );
}
