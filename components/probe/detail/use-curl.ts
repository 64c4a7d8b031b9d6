'use client';

import { useEffect, useState } from 'react';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { type CurlStep, curlCommands } from '@/lib/formats/curl/index.ts';
import { apiUrl, planEndpoint } from '@/lib/pull/index.ts';
import { testedNode } from '../run/tested-node.ts';
import type { Tested } from '../state/probe-store.ts';
import type { Endpoint } from '../state/shown-test.ts';

/** The commands that ask an endpoint from a node; none where containerd does not ask it. */
export function useCurl({ mirror, endpoint }: Endpoint, tested: Tested | null): readonly CurlStep[] {
  const editor = useEditorStore();
  const accepted = useEditor((state) => state.accepted);
  const target = useEditor((state) => state.target);
  const [steps, setSteps] = useState<readonly CurlStep[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the node is made of these
  useEffect(() => {
    const leaving = new AbortController();
    void testedNode(editor, editor.getState(), 'k3s', leaving.signal).then((node) => {
      if (node === null || leaving.signal.aborted) return;
      const image = tested?.subject.image ?? null;
      const found = planEndpoint({ mirror, endpoint }, image, node.plan);
      if (found.kind !== 'asked') return setSteps([]);
      const { root, thenHttp, tls, credential, url } = found.attempt;
      setSteps(
        curlCommands({
          api: apiUrl(root),
          thenHttp,
          tls,
          user: credential?.user ?? null,
          manifest: image === null ? null : url,
          token: tokenServer(tested),
        }),
      );
    });
    return () => leaving.abort();
  }, [editor, accepted, target, mirror, endpoint, tested]);
  return steps;
}

/** Who gives tokens, as far as the test has found out. */
function tokenServer(tested: Tested | null) {
  const stages = tested?.result.hosts.flatMap((host) => host.stages) ?? [];
  for (const { facts } of stages) {
    if (facts?.stage !== 'login' || facts.asked !== 'token' || facts.realm === null) continue;
    return { realm: facts.realm, service: facts.service, scopes: facts.scopes };
  }
  return null;
}
