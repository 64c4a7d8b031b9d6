'use client';

import { useFormatter } from 'next-intl';
import { useMoment } from '@/components/team/moment.tsx';

/** How long ago something was when the page was made; the moment itself is shown to who rests on it. */
export function Ago({ at, now }: { at: string; now: string }) {
  const format = useFormatter();
  const moment = useMoment();
  return (
    <time dateTime={at} title={moment(at)}>
      {format.relativeTime(new Date(at), new Date(now)).replace(/(\d)(\p{Script=Han})/u, '$1 $2')}
    </time>
  );
}
