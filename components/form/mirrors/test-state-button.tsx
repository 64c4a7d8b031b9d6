'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { openEndpoint } from '@/components/probe/open-endpoints.ts';
import { useShownState } from '@/components/probe/state/shown-test.ts';
import { StateIcon } from '@/components/probe/state-icon.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { useReadOnly } from '../state/use-editor-value.ts';

/** `endpoint` is its index in the document, null for the registry itself. */
type TestStateButtonProps = { mirror: string; endpoint: number | null; name: string };

/** What came of an endpoint's test, and the way to its stages; where there was none, runs one. */
export const TestStateButton = memo(function TestStateButton({ mirror, endpoint, name }: TestStateButtonProps) {
  const t = useTranslations('form.test');
  const editor = useEditorStore();
  const readOnly = useReadOnly();
  const { state, isStale } = useShownState({ mirror, endpoint });
  const words = t(state, { name });
  return (
    <IconButton
      label={isStale ? t('stale', { state: words }) : words}
      icon={<StateIcon state={state} isStale={isStale} />}
      disabled={readOnly && state === 'untested'}
      onClick={() => openEndpoint(editor, { mirror, endpoint }, state !== 'untested')}
    />
  );
});
