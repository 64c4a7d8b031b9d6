'use client';

import { useEffect, useMemo, useState } from 'react';
import { inSlices } from '@/components/slices/in-slices.ts';
import { isLongText } from '@/components/slices/long-text.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { useDeferredDocument } from '../state/use-deferred-document.ts';
import { type AskedHosts, askedHostsOf, findingAskedHosts } from './asked-hosts.ts';

/** The hosts that the mirrors of a model lead to. */
type HostsOfModel = { readonly model: Registries; readonly hosts: AskedHosts };

/** Those of the document on the page; of a long one they are found step by step, and null until they are. */
export function useAskedHosts(): HostsOfModel | null {
  const { accepted, target } = useDeferredDocument();
  const { text, model } = accepted;
  const isLong = isLongText(text);
  const atOnce = useMemo(
    () => (isLong ? null : { model, hosts: askedHostsOf(model, target) }),
    [isLong, model, target],
  );
  const found = useHostsOfLongDocument();
  return atOnce ?? found;
}

/** Those of a long document alone, for whoever will ask for them later. */
export function useHostsOfLongDocument(): HostsOfModel | null {
  const { accepted, target } = useDeferredDocument();
  const { text, model } = accepted;
  const isLong = isLongText(text);
  const [found, setFound] = useState<HostsOfModel | null>(null);
  useEffect(() => {
    if (!isLong) return setFound(null);
    const until = new AbortController();
    inSlices(findingAskedHosts(model, target), { signal: until.signal }, (hosts) => setFound({ model, hosts }));
    return () => until.abort();
  }, [isLong, model, target]);
  return found;
}
