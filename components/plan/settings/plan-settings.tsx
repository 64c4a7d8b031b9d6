'use client';

import { useTranslations } from 'next-intl';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { Select } from '@/components/ui/select.tsx';
import { programName } from '@/lib/node-files/program-name.ts';
import { usePlanView } from '../plan-view.ts';
import { TlsChoice } from './tls-choice.tsx';

/** What a plan takes for granted: whose containerd it is, and which TLS files are on the node. */
export function PlanSettings() {
  const t = useTranslations('plan.view');
  const [build, setView] = usePlanView((view) => view.build);
  const version = useEditor(({ target }) => target.containerd);
  const program = useEditor(({ target }) => programName(target.program));
  const options = [
    { value: 'k3s' as const, label: t('build.own', { program, version }) },
    { value: 'upstream' as const, label: t('build.upstream', { version: version.replace(/-k3s.*$/, '') }) },
  ];
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-1 border-b border-line bg-surface px-2 py-1 md:sticky md:top-0 md:z-10">
      <Select label={t('build.label')} options={options} value={build} onChange={(next) => setView({ build: next })} />
      <TlsChoice />
    </div>
  );
}
