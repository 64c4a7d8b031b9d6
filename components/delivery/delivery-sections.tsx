'use client';

import { useState } from 'react';
import type { NodeLine } from '@/lib/profile/nodes.ts';
import { NodeSection } from './nodes/node-section.tsx';
import type { ProfileTokenLine } from './tokens/token-section.tsx';
import { TokenSection } from './tokens/token-section.tsx';
import { WaySection } from './ways/way-section.tsx';

export type DeliverySectionsProps = {
  profile: string;
  publishedRevision: number;
  nodes: readonly NodeLine[];
  /** Null for who may neither see nor make any: a viewer, or where the profile is archived. */
  tokens: readonly ProfileTokenLine[] | null;
  /** The server's address as nodes reach it. */
  server: string;
  now: string;
};

export function DeliverySections({ profile, publishedRevision, nodes, tokens, server, now }: DeliverySectionsProps) {
  // Told once by the server and kept by nothing but this page, while it is open.
  const [token, setToken] = useState<string | null>(null);
  return (
    <>
      <NodeSection
        profile={profile}
        publishedRevision={publishedRevision}
        nodes={nodes}
        mayChange={tokens !== null}
        now={now}
      />
      {tokens === null ? null : (
        <>
          <WaySection delivered={{ server, profile }} token={token} />
          <TokenSection profile={profile} tokens={tokens} onMade={setToken} />
        </>
      )}
    </>
  );
}
