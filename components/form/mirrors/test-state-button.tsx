'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { openEndpoint } from '@/components/probe/open-endpoints.ts';
import { type Endpoint, type ShownState, useShownState } from '@/components/probe/state/shown-test.ts';
import { StateIcon } from '@/components/probe/state-icon.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { useReadOnly } from '../state/use-editor-value.ts';

/** What came of an endpoint's test, and the way to its stages; where there was none, runs one. */
export function TestStateButton({ endpoint, name }: { endpoint: Endpoint; name: string }) {
  return <StateButton mirror={endpoint.mirror} place={endpoint.endpoint} name={name} {...useShownState(endpoint)} />;
}

type StateButtonProps = ShownState & { mirror: string; place: number | null; name: string };

// The text changes with each letter typed, these do not.
const StateButton = memo(function StateButton({ mirror, place, name, state, isStale }: StateButtonProps) {
  const t = useTranslations('form.test');
  const editor = useEditorStore();
  const readOnly = useReadOnly();
  const words = t(state, { name });
  return (
    <IconButton
      label={isStale ? t('stale', { state: words }) : words}
      icon={<StateIcon state={state} isStale={isStale} />}
      disabled={readOnly && state === 'untested'}
      onClick={() => openEndpoint(editor, { mirror, endpoint: place }, state !== 'untested')}
    />
  );
});
