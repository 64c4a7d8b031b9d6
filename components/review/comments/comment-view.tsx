'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { useMoment } from '@/components/team/moment.tsx';
import { Button } from '@/components/ui/button.tsx';
import { RefusalNote } from '../decision/refusal-note.tsx';
import { type Comment, useReview } from '../review-context.tsx';
import { beginningOf } from './beginning-of.ts';
import { Composer } from './composer.tsx';
import { Mentioned } from './mentioned.tsx';
import { useCommenting } from './use-commenting.ts';

/** One comment, with what whoever wrote it can do with it. */
export function CommentView({ comment }: { comment: Comment }) {
  const t = useTranslations('review.comments');
  const moment = useMoment();
  const { proposal, nameOf, typed } = useReview();
  const { busy, failure, edit, remove } = useCommenting();
  const { id, by, at, text, editedAt, deletedAt, unread } = comment;
  const name = `edit ${id}`;
  const [editing, setEditing] = useState(typed.has(name));
  const { me } = proposal;
  const begins = beginningOf(comment, nameOf);
  if (deletedAt !== null && !editing) return <p className="text-muted italic">{t('deleted', { name: nameOf(by) })}</p>;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-faint">
        <span className="text-base font-medium text-ink wrap-anywhere">{nameOf(by)}</span>
        <time dateTime={at}>{moment(at)}</time>
        {editedAt === null ? null : <span>{t('edited')}</span>}
        {unread ? <span className="rounded-full bg-accent-soft px-2 font-medium text-accent">{t('new')}</span> : null}
      </p>
      {editing ? (
        <Composer
          name={name}
          label={t('editLabel')}
          submit={t('save')}
          initial={text}
          autoFocus
          failure={failure}
          onCancel={() => setEditing(false)}
          onSubmit={async (said) => {
            const isDone = await edit(id, said);
            if (isDone) setEditing(false);
            return isDone;
          }}
        />
      ) : (
        <>
          <p className="max-w-prose whitespace-pre-wrap wrap-anywhere">
            <Mentioned comment={comment} />
          </p>
          {by === me.id || me.role === 'owner' ? (
            <div className="-ml-2.5 flex gap-1">
              {by === me.id ? (
                <Button {...inPalette('edit-comment', begins)} variant="quiet" onClick={() => setEditing(true)}>
                  {t('edit')}
                </Button>
              ) : null}
              <Button
                {...inPalette('delete-comment', begins)}
                variant="quiet"
                disabled={busy}
                focusableWhenDisabled
                onClick={() => void remove(id)}
              >
                {t('delete')}
              </Button>
            </div>
          ) : null}
          <RefusalNote failure={failure} />
        </>
      )}
    </div>
  );
}
