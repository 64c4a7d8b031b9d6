'use client';

import { createContext, useContext, useEffect, useMemo, useRef } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import type { Places } from '@/lib/document/index.ts';
import type { ModelPath } from '@/lib/registries/path.ts';

/** The places of the document that was planned for. */
export const PlannedPlaces = createContext<Places | null>(null);

const rest = 120;

/** What a control does that stands for a place in the document; null where the text has no such place. */
export function usePlace(path: ModelPath | undefined) {
  const editor = useEditorStore();
  const places = useContext(PlannedPlaces);
  const found = useMemo(() => (path && places ? nearest(places, path) : null), [places, path]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (found === null) return null;
  const light = () => editor.getState().select({ path: found, by: 'plan' });
  return {
    onClick: () => {
      const place = editor.getState().reading.places.of(found);
      if (place) editor.getState().goTo(place.key ?? place.entry);
    },
    onFocus: light,
    onPointerEnter: () => {
      timer.current = setTimeout(light, rest);
    },
    onPointerLeave: () => clearTimeout(timer.current),
  };
}

/** The place itself or the nearest around it that is written. */
function nearest(places: Places, path: ModelPath): ModelPath | null {
  const lengths = path.map((_, index) => path.length - index);
  const length = lengths.find((each) => places.of(path.slice(0, each)) !== null);
  return length === undefined ? null : path.slice(0, length);
}
