'use client';

import { useActing } from '../decision/use-acting.ts';
import type { Place } from '../review-context.tsx';

type NewComment = { readonly text: string; readonly place?: Place; readonly thread?: string };

/** What can be done with comments; each tells whether it was. */
export function useCommenting() {
  const { busy, failure, ask } = useActing();
  const done = async (asked: Promise<unknown>) => (await asked) !== undefined;
  return {
    busy,
    failure,
    add: (comment: NewComment) => done(ask('POST', '/comments', comment)),
    edit: (id: string, text: string) => done(ask('PATCH', `/comments/${id}`, { text })),
    resolve: (id: string, resolved: boolean) => done(ask('PATCH', `/comments/${id}`, { resolved })),
    remove: (id: string) => done(ask('DELETE', `/comments/${id}`)),
  };
}
