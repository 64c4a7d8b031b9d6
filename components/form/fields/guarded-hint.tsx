'use client';

import { useSecretWords } from '@/components/secrets/use-secret-words.ts';

/** Says, while the field before it has the focus, that what it hides has to be shown before it can be edited. */
export function GuardedHint({ id }: { id: string }) {
  const words = useSecretWords();
  return (
    <p
      id={id}
      className="sr-only peer-focus:not-sr-only peer-focus:absolute peer-focus:top-full peer-focus:left-0 peer-focus:z-10 peer-focus:mt-1 peer-focus:rounded peer-focus:bg-ink peer-focus:px-2 peer-focus:py-1 peer-focus:text-sm peer-focus:text-canvas"
    >
      {words.guarded}
    </p>
  );
}
