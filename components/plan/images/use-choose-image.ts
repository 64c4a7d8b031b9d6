'use client';

import { useCallback } from 'react';
import { showDetail } from '@/components/drawer/show-detail.ts';
import { usePlanView } from '../plan-view.ts';
import { routeId } from '../route/route-id.ts';

/** Shows the plan of an image; where it stands below the images, it comes into sight. */
export function useChooseImage(): (image: string) => void {
  const [, setView] = usePlanView(() => null);
  return useCallback(
    (image) => {
      setView({ image });
      showDetail(routeId);
    },
    [setView],
  );
}
