'use client';

import { useEffect } from 'react';
import { linkStart } from '@/lib/formats/link/link-start.ts';

/** A link to a document leads to the start page, where who has not signed in finds the editor. */
export function useForwardLink(): void {
  useEffect(() => {
    const { hash } = window.location;
    if (hash.startsWith(linkStart)) window.location.replace(`/editor${hash}`);
  }, []);
}
