'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { ShownApart } from '@/components/editor/state/shown-apart.tsx';
import { RevealAll } from '@/components/secrets/reveal-all.tsx';
import { FileFaults } from './file-faults.tsx';
import { FilePanel } from './file-panel.tsx';
import { FileTabs } from './file-tabs.tsx';
import { GoneFile } from './gone-file.tsx';
import { NewFile } from './new-file.tsx';
import { Refused } from './refused.tsx';
import { UnwrittenHosts } from './unwritten-hosts.tsx';
import { useShownFile } from './use-shown-file.ts';

/** The files that the target writes on a node, as they are written. `actions` stand at the end of its title row. */
export function PreviewPane({ actions }: { actions?: ReactNode }) {
  return (
    <ShownApart>
      <Files actions={actions} />
    </ShownApart>
  );
}

function Files({ actions }: { actions: ReactNode }) {
  const t = useTranslations('preview');
  const panelId = useId();
  const accepted = useEditor((state) => state.reading.accepted);
  const { tabs, shown, show } = useShownFile();
  return (
    <section aria-label={t('title')} className="flex h-full min-h-0 min-w-0 flex-col bg-surface">
      <div className="flex min-h-9 min-w-0 items-stretch gap-1 border-b border-line bg-canvas pr-1.5 pointer-coarse:min-h-10">
        {accepted ? (
          <FileTabs tabs={tabs} shown={shown.path} onShow={show} panelId={panelId} />
        ) : (
          <h2 className="flex-1 self-center pl-3 font-semibold">{t('title')}</h2>
        )}
        <div className="flex items-center">
          <RevealAll />
          {actions}
        </div>
      </div>
      {accepted ? null : <Refused />}
      <div
        role="tabpanel"
        id={panelId}
        aria-label={shown.name}
        hidden={!accepted}
        className={accepted ? 'flex min-h-0 flex-1 flex-col' : undefined}
      >
        <FileFaults path={shown.path} />
        {shown.state === 'gone' ? <GoneFile tab={shown} /> : <FilePanel path={shown.path} />}
        {shown.state === 'new' ? <NewFile path={shown.path} /> : null}
        <UnwrittenHosts />
      </div>
    </section>
  );
}
