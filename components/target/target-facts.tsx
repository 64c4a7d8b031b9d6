'use client';

import { Info, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Popover } from '@/components/ui/popover.tsx';
import { lines, nodePaths, statePath, type Target } from '@/lib/node-files/index.ts';
import { useLineWords } from './use-line-words.ts';
import type { TargetChoice } from './use-target.ts';

/** What the output takes for granted about the node, and what stands in for a release that is not known. */
export function TargetFacts({ choice }: { choice: TargetChoice }) {
  const t = useTranslations('target');
  const { notes, target } = choice;
  const unknown = notes.length > 0;
  const icon = unknown ? (
    <TriangleAlert aria-hidden className="size-4 text-warn" />
  ) : (
    <Info aria-hidden className="size-4" />
  );
  return (
    <Popover
      closeLabel={t('close')}
      title={t('facts.title')}
      trigger={<IconButton label={unknown ? t('facts.labelUnknown') : t('facts.label')} icon={icon} />}
    >
      {notes.map((note) => (
        <p key={note.id} className="flex gap-2 rounded bg-warn-soft px-3 py-2">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
          {t(`notes.${note.id}`, { release: note.release, standIn: note.standIn })}
        </p>
      ))}
      <Facts target={target} />
    </Popover>
  );
}

function Facts({ target }: { target: Target }) {
  const t = useTranslations('target');
  const words = useLineWords();
  const { program, line, pauseImage } = target;
  const paths = nodePaths[program];
  const backports = words.backports(line);
  return (
    <>
      <p className="text-muted">{t('facts.lead')}</p>
      <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)]">
        <Fact name={t('facts.line')}>
          {words.range(line)}
          {backports === '' ? null : <span className="block text-sm text-faint">{backports}</span>}
        </Fact>
        <Fact name="containerd">
          {words.containerdVersion(target)} · {t('configVersion', { version: lines[line].configVersion })}
        </Fact>
        <Fact name="config.toml" mono>
          {paths.configFolder}
        </Fact>
        {lines[line].format.hostsToml === null ? null : (
          <Fact name="hosts.toml" mono>
            {paths.certs}
          </Fact>
        )}
        <Fact name={t('facts.pause')} mono>
          rancher/mirrored-pause:{pauseImage}
        </Fact>
        <Fact name={t('facts.cni')} mono>
          {paths.cniBin}
          <br />
          {paths.cniConfig}
        </Fact>
        <Fact name={t('facts.state')} mono>
          {statePath}
        </Fact>
        <Fact name={t('facts.cgroups')}>{t('facts.cgroupsValue')}</Fact>
        <Fact name={t('facts.kernel')}>{t('facts.kernelValue')}</Fact>
        <Fact name={t('facts.runtimes')}>{t('facts.runtimesValue')}</Fact>
        <Fact name={t('facts.template')}>{t('facts.templateValue')}</Fact>
      </dl>
    </>
  );
}

function Fact({ name, mono = false, children }: { name: string; mono?: boolean; children: ReactNode }) {
  return (
    <div className="grid gap-0.5 sm:contents">
      <dt className="text-faint">{name}</dt>
      <dd className={mono ? 'font-mono text-sm leading-5 wrap-anywhere' : ''}>{children}</dd>
    </div>
  );
}
