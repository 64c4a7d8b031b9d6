'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { lines, nodePaths, statePath, type Target } from '@/lib/node-files/index.ts';
import { useLineWords } from './use-line-words.ts';

/** What the files of a line take for granted about a node. */
export function LineFacts({ target }: { target: Target }) {
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
