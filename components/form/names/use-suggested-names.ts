'use client';

import { useMemo } from 'react';
import { suggestedConfigs } from '../hosts/config-use.ts';
import { useAskedHosts } from '../hosts/use-asked-hosts.ts';
import type { SectionName } from '../state/form-view.ts';
import { useDeferredDocument } from '../state/use-deferred-document.ts';
import { suggestedMirrors } from './suggested-names.ts';

const none: readonly string[] = [];

/** Those of the document on the page; none for the registries of a long one until its hosts are found. */
export function useSuggestedNames(section: SectionName): readonly string[] {
  const { model } = useDeferredDocument().accepted;
  const asked = useAskedHosts();
  return useMemo(() => {
    if (section === 'mirrors') return suggestedMirrors(model);
    return asked ? suggestedConfigs(asked.model, asked.hosts) : none;
  }, [section, model, asked]);
}
