'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { classNames } from '@/components/ui/class-names.ts';
import { useReview } from '../review-context.tsx';
import { finishMention, mentionAt } from './mention.ts';

type MentionAreaProps = { label: string; value: string; autoFocus: boolean; onChange: (text: string) => void };

/** A field of several lines in which an `@` offers the members. */
export function MentionArea({ label, value, autoFocus, onChange }: MentionAreaProps) {
  const t = useTranslations('review.comments');
  const { members } = useReview();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  const mention = caret === null ? null : mentionAt(value, caret, members);
  const index = Math.min(chosen, (mention?.found.length ?? 1) - 1);
  const look = () => {
    setCaret(field.current?.selectionStart ?? null);
    setChosen(0);
  };
  const take = (name: string) => {
    if (mention === null || caret === null) return;
    const next = finishMention(value, caret, mention, name);
    onChange(next.text);
    setCaret(null);
    // Once the text is there.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const press = (event: KeyboardEvent) => {
    if (mention === null || event.ctrlKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const name = mention.found[index]?.name;
    if (by !== undefined) setChosen((index + by + mention.found.length) % mention.found.length);
    else if ((event.key === 'Enter' || event.key === 'Tab') && name !== undefined) take(name);
    else if (event.key === 'Escape') setCaret(null);
    else return;
    event.preventDefault();
  };
  return (
    <div className="relative">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        maxLength={20_000}
        value={value}
        placeholder={label}
        aria-autocomplete="list"
        aria-controls={mention ? `${id}-list` : undefined}
        aria-activedescendant={mention ? `${id}-${index}` : undefined}
        className="block w-full resize-y rounded border border-line-strong bg-surface p-2 text-base"
        onChange={(event) => {
          onChange(event.currentTarget.value);
          look();
        }}
        onKeyDown={press}
        onBlur={() => setCaret(null)}
      />
      {mention ? (
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={t('members')}
          className="absolute top-full left-2 z-20 mt-1 grid min-w-48 rounded-lg border border-line bg-raised py-1 shadow-xl"
        >
          {mention.found.map((member, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys; the options never have the focus
            <div
              key={member.id}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === index}
              className={classNames('cursor-pointer px-3 py-1 pointer-coarse:py-2.5', at === index && 'bg-accent-soft')}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(member.name)}
            >
              {member.name}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
