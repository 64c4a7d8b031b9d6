'use client';

import { useCallback } from 'react';
import { useInSlices } from '@/components/slices/use-in-slices.ts';
import type { NodeFiles, Target } from '@/lib/node-files/index.ts';
import type { Registries } from '@/lib/registries/model.ts';
import type { Steps } from '@/lib/steps/index.ts';
import { useDeferredDocument } from '../state/use-deferred-document.ts';
import { type AskedHosts, findingAskedHosts } from './asked-hosts.ts';

/** The hosts that the mirrors of a model lead to. */
type HostsOfModel = { readonly model: Registries; readonly hosts: AskedHosts };

/** Those of the document on the page, of a long one a little behind the typing; null until they are found. */
export function useAskedHosts(): HostsOfModel | null {
  const { accepted, target, nodeFiles } = useDeferredDocument();
  const { model } = accepted;
  return useInSlices(useCallback(() => finding(model, target, nodeFiles), [model, target, nodeFiles]));
}

function* finding(model: Registries, target: Target, nodeFiles: NodeFiles): Steps<HostsOfModel> {
  return { model, hosts: yield* findingAskedHosts(model, target, nodeFiles) };
}
