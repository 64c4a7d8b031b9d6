'use client';

import { Play, Square } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { drawerId } from '@/components/drawer/drawer-store.ts';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { stopTests, testAll } from '../open-endpoints.ts';
import type { EndpointGroup } from '../state/endpoint-groups.ts';
import { useProbes } from '../state/probe-store.ts';
import { ImageToLookFor } from './image-to-look-for.tsx';
import { Progress } from './progress.tsx';
import { Summary } from './summary.tsx';

const none: readonly EndpointGroup[] = [];

/** Tests everything, or calls that off, and says how it went as a whole. */
export function TestBar({ groups }: { groups: readonly EndpointGroup[] | null }) {
  const t = useTranslations('probe.view');
  const editor = useEditorStore();
  const running = useProbes(({ runs }) => runs.length > 0);
  const readable = useEditor(({ reading }) => reading.accepted);
  const Icon = running ? Square : Play;
  return (
    <div
      ref={useFirstFocus()}
      className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-2 py-1"
    >
      <Button
        className="min-w-24"
        disabled={!running && (!readable || groups?.length === 0)}
        focusableWhenDisabled
        onClick={() => (running ? stopTests(editor) : testAll(editor))}
      >
        <Icon aria-hidden className="size-3.5" />
        {running ? t('stop') : t('testAll')}
      </Button>
      <ImageToLookFor />
      <div className="min-h-4 min-w-0 flex-1 max-sm:basis-full">
        {running ? <Progress /> : <Summary groups={groups ?? none} />}
      </div>
    </div>
  );
}

/** Whoever has just opened the drawer by keyboard has the button at hand. */
function useFirstFocus() {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement?.id === drawerId) bar.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  return bar;
}
