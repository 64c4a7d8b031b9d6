'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { FileDiff } from '@/components/compare/work/outcome.ts';
import type { Target } from '@/lib/node-files/index.ts';
import { anchorOf, markedLines } from '../files/anchors.ts';
import type { LinePlace } from '../files/line-places.ts';
import type { Lines } from '../files/use-line-host.ts';
import { type Place, useReview } from '../review-context.tsx';
import { Composer } from './composer.tsx';
import { ThreadView } from './thread-view.tsx';
import { fileName, openOnLines, type PlacedThread, threadsOf } from './threads.ts';
import { useCommenting } from './use-commenting.ts';

type FileThreadsProps = { file: FileDiff; lines: Lines; on: Target | null };

/** What was said of the lines of a file, and the field for what is said next. */
export function FileThreads({ file, lines, on }: FileThreadsProps) {
  const t = useTranslations('review.comments');
  const { proposal, discussion, typed } = useReview();
  const { add, failure } = useCommenting();
  const asked = useStore(lines.store, (state) => state.asked);
  const name = fileName(file.path, on);
  const texts = useMemo(() => ({ before: markedLines(file.left), after: markedLines(file.right) }), [file]);
  const threads = useMemo(
    () =>
      threadsOf(discussion.comments, typed).flatMap((thread): PlacedThread[] =>
        thread.place?.file === name ? [{ ...thread, line: anchorOf(texts[thread.place.side], thread.place) }] : [],
      ),
    [discussion, typed, name, texts],
  );
  useEffect(() => lines.setThreads(openOnLines(threads)), [lines, threads]);
  const close = () => lines.store.setState({ asked: null });
  const [about, setAbout] = useState<{ readonly asked: LinePlace; readonly place: Place } | null>(null);
  // The line as it was when it was asked about, though others edit it meanwhile.
  if (asked !== (about?.asked ?? null)) {
    const text = asked === null ? '' : (texts[asked.side][asked.line - 1] ?? '');
    setAbout(asked && { asked, place: { ...asked, file: name, text, version: proposal.version } });
  }
  if (threads.length === 0 && about === null) return null;
  return (
    <div className="grid gap-3 border-t border-line p-3">
      {about === null ? null : (
        <div className="grid gap-1.5 rounded border border-line bg-canvas p-3">
          <p className="min-w-0 text-sm text-muted">
            {t('on', { line: about.place.line, side: about.place.side })}{' '}
            <code className="font-mono wrap-anywhere text-ink">{about.place.text.trim()}</code>
          </p>
          <Composer
            key={`${about.place.side} ${about.place.line}`}
            name={`line ${JSON.stringify([name, about.place.side, about.place.text])}`}
            label={t('onLine', { line: about.place.line })}
            submit={t('add')}
            autoFocus
            failure={failure}
            onCancel={close}
            onSubmit={async (said) => {
              const isDone = await add({ text: said, place: about.place });
              if (isDone) close();
              return isDone;
            }}
          />
        </div>
      )}
      {threads.map((thread) => (
        <ThreadView key={thread.first.id} thread={thread} />
      ))}
    </div>
  );
}
