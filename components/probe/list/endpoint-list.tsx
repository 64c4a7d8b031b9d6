'use client';

import { useTranslations } from 'next-intl';
import { memo, useMemo, useState } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { programName } from '@/lib/node-files/program-name.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import type { EndpointGroup } from '../state/endpoint-groups.ts';
import { useProbes } from '../state/probe-store.ts';
import { EndpointRow } from './endpoint-row.tsx';
import { useRowInView, useRowWindow } from './row-window.ts';
import { heights, type Row, type Rows, rowsOf } from './rows.ts';
import { type RowWords, useRowWords } from './use-row-words.ts';

/** All endpoints under their mirrors, each with what came of its test; empty until they are known. */
export function EndpointList({ groups }: { groups: readonly EndpointGroup[] | null }) {
  const t = useTranslations('probe.view');
  const program = useEditor(({ target }) => programName(target.program));
  const readable = useEditor(({ reading }) => reading.accepted);
  const rows = useMemo(() => rowsOf(groups ?? []), [groups]);
  return (
    <div className="flex min-w-0 flex-col md:min-h-0 md:border-r md:border-line">
      {readable ? null : <p className="px-3 pt-2 text-muted">{t('broken', { program })}</p>}
      {groups !== null && rows.count === 0 ? (
        <p className="p-3 text-muted">{t('none')}</p>
      ) : (
        <RowsInSight rows={rows} />
      )}
    </div>
  );
}

/** Of thousands of rows only those in sight are rendered. */
function RowsInSight({ rows }: { rows: Rows }) {
  const words = useRowWords();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const chosen = useProbes((probes) => probes.chosen);
  const shown = useMemo(() => rows.indexOf(chosen), [rows, chosen]);
  const { start, end } = useRowWindow(scroller, rows);
  useRowInView(scroller, rows, shown);
  const indices = Array.from({ length: end - start }, (_, index) => start + index);
  return (
    <div ref={setScroller} className="overflow-y-auto overscroll-contain max-md:max-h-[32dvh] md:min-h-0 md:flex-1">
      <ul aria-label={words.t('list')} className="relative" style={{ height: rows.topOf(rows.count) }}>
        {indices.map((index) => {
          const row = rows.at(index);
          return row === null ? null : (
            <li
              key={keyOf(row)}
              aria-posinset={index + 1}
              aria-setsize={rows.count}
              className="absolute inset-x-0"
              style={{ top: rows.topOf(index), height: row.endpoint === null ? heights.heading : heights.endpoint }}
            >
              {row.endpoint === null ? (
                <GroupHeading group={row.group} words={words} />
              ) : (
                <EndpointRow group={row.group} endpoint={row.endpoint} shown={index === shown} words={words} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type GroupHeadingProps = { group: EndpointGroup; words: RowWords };

const GroupHeading = memo(function GroupHeading({ group: { mirror, isMirror }, words: { t } }: GroupHeadingProps) {
  const name = hideUrlPassword(mirror);
  return (
    <h3 className="truncate px-3 pt-2 pb-0.5 text-sm font-semibold text-muted">
      {mirror === '*' ? t('any') : isMirror ? name : t('alone', { name })}
    </h3>
  );
});

function keyOf({ group: { mirror }, endpoint }: Row): string {
  return endpoint === null ? `group ${mirror}` : `${endpoint.endpoint} ${mirror}`;
}
