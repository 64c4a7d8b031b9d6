'use client';

import { Play, Square } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { stopTests, tryPull } from '@/components/probe/open-endpoints.ts';
import { PullOutcome } from '@/components/probe/pull/pull-outcome.tsx';
import { useProbes } from '@/components/probe/state/probe-store.ts';
import { pullTestId } from '@/components/probe/state/test-id.ts';
import { Button } from '@/components/ui/button.tsx';
import { usePlanView } from '../plan-view.ts';

/** Runs the plan for real, and says what came of it. */
export function TryPull({ image }: { image: string }) {
  const t = useTranslations('plan.view.try');
  const editor = useEditorStore();
  const [build] = usePlanView((view) => view.build);
  const id = pullTestId(image, build);
  const state = useProbes(({ tested }) => tested.get(id)?.result.state ?? null);
  const readable = useEditor(({ reading }) => reading.accepted);
  const running = state === 'running';
  const Icon = running ? Square : Play;
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          disabled={!readable && !running}
          focusableWhenDisabled
          onClick={() => (running ? stopTests(editor) : tryPull(editor, image, build))}
        >
          <Icon aria-hidden className="size-3.5" />
          {running ? t('stop') : state === null ? t('start') : t('again')}
        </Button>
        <p className="min-w-40 flex-1 text-sm text-muted">{running ? t('running') : t('help')}</p>
      </div>
      <PullOutcome id={id} />
    </div>
  );
}
