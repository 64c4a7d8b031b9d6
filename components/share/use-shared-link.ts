'use client';

import { useEffect } from 'react';
import { useShellStore } from '@/components/editor/shell-context.tsx';
import { largestFile } from '@/components/start/read-bytes.ts';
import { type Opening, useOpen } from '@/components/start/use-open.ts';
import { changeTarget } from '@/components/target/change-target.ts';
import { linkStart } from '@/lib/formats/link/link-start.ts';

/** Opens the document that the address of the page holds, in a tab of its own, once the kept ones are there. */
export function useSharedLink(loaded: boolean): void {
  const open = useOpen();
  const shell = useShellStore();
  useEffect(() => {
    if (!loaded) return;
    const look = () => {
      const fragment = takeFragment();
      if (fragment === null) return;
      openShared(fragment, open).then(
        (problem) => problem && shell.getState().notify({ kind: 'link-not-opened', problem }),
        () => shell.getState().notify({ kind: 'link-not-opened', problem: 'unreachable' }),
      );
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [loaded, open, shell]);
}

/** The part of the address that holds a document; it is taken out, so that it is not opened again nor passed on. */
function takeFragment(): string | null {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(linkStart)) return null;
  history.replaceState(history.state, '', pathname + search);
  return hash;
}

/** Opens what a fragment holds; gives why it cannot, else null. */
async function openShared(fragment: string, open: Opening) {
  const { decodeLink } = await import('@/lib/formats/link/index.ts');
  const shared = decodeLink(fragment, largestFile);
  if (typeof shared === 'string') return shared;
  const { name, text, missing, target } = shared;
  open.text(text, name === '' ? null : name, { missing, target: changeTarget(open.targetHere(), target ?? {}) });
  return null;
}
