'use client';

import { Suspense } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { LaterWords } from '@/components/language/later-words.tsx';
import { ImageColumn } from './images/image-column.tsx';
import { PasteListDialog } from './list/paste-list-dialog.tsx';
import { usePlanView } from './plan-view.ts';
import { usePlanning } from './planner/use-planning.ts';
import { RouteView } from './route/route-view.tsx';

/** How images are pulled: on one side the images, on the other the way of the one that is chosen. */
export function PlanPanel() {
  return (
    <Suspense fallback={null}>
      <LaterWords part="plan">
        <PullPlans />
      </LaterWords>
    </Suspense>
  );
}

function PullPlans() {
  const planning = usePlanning();
  const image = useShownImage();
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] content-start max-md:overflow-y-auto md:grid-cols-[minmax(260px,2fr)_minmax(0,3fr)] md:grid-rows-[minmax(0,1fr)]">
      <ImageColumn planning={planning} shown={image} />
      <RouteView planning={planning} image={image} />
      <PasteListDialog />
    </div>
  );
}

/** What stands in the field; as long as nothing does, the first image that is kept. */
function useShownImage(): string {
  const [typed] = usePlanView(({ image }) => image.trim());
  const first = useEditor(({ images }) => images[0] ?? '');
  return typed || first;
}
