'use client';

import { useFormatter } from 'next-intl';

/** A point in time as the page's language writes it, with its zone. */
export function useMoment(): (at: string) => string {
  const format = useFormatter();
  return (at) =>
    format.dateTime(new Date(at), {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    });
}
