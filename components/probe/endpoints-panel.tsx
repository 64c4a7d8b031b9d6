'use client';

import { Suspense, useEffect } from 'react';
import { LaterWords } from '@/components/language/later-words.tsx';
import { EndpointDetail } from './detail/endpoint-detail.tsx';
import { AbsentTlsFiles } from './list/absent-tls-files.tsx';
import { EndpointList } from './list/endpoint-list.tsx';
import { TestBar } from './list/test-bar.tsx';
import { TestTroubleBar } from './list/test-trouble-bar.tsx';
import { useEndpointGroups } from './list/use-endpoint-groups.ts';
import { prepareTests } from './open-endpoints.ts';

/** Whether the endpoints answer: on one side all of them, on the other the stages of the one that is chosen. */
export function EndpointsPanel() {
  return (
    <Suspense fallback={null}>
      <LaterWords part="probe">
        <EndpointTests />
      </LaterWords>
    </Suspense>
  );
}

function EndpointTests() {
  const groups = useEndpointGroups();
  useEffect(prepareTests, []);
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)]">
      <div>
        <TestBar groups={groups} />
        <TestTroubleBar />
        <AbsentTlsFiles />
      </div>
      <div className="relative grid min-h-0 grid-cols-[minmax(0,1fr)] content-start max-md:overflow-y-auto md:grid-cols-[minmax(260px,2fr)_minmax(0,3fr)] md:grid-rows-[minmax(0,1fr)]">
        <EndpointList groups={groups} />
        <EndpointDetail groups={groups} />
      </div>
    </div>
  );
}
