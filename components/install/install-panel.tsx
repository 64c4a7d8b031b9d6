'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { useMissingSecrets } from '@/components/storage/use-missing-secrets.ts';
import { TlsAlong } from '@/components/tls/tls-along.tsx';
import { Select } from '@/components/ui/select.tsx';
import { Tabs } from '@/components/ui/tabs.tsx';
import {
  ansiblePlaybook,
  cloudInit,
  type InstallRequest,
  installScript,
  type NodeRole,
  rollbackScript,
} from '@/lib/formats/install/index.ts';
import { CheckBlock } from './check-block.tsx';
import { CodeBlock } from './code-block.tsx';
import { type Install, useInstall } from './use-install.ts';

const ways = ['shell', 'cloud-init', 'ansible'] as const;
const roles = ['server', 'agent'] as const;

/** What brings registries.yaml and its TLS files to the nodes, to copy. */
export function InstallPanel() {
  const t = useTranslations('download.install');
  const program = useEditor((state) => state.target.program);
  const accepted = useEditor((state) => state.reading.accepted);
  const [role, setRole] = useState<NodeRole>('server');
  if (!accepted) return <p className="text-base">{t('refused', { program })}</p>;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 text-base">
        <span aria-hidden>{t('role')}</span>
        <Select
          label={t('role')}
          value={role}
          options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
          onChange={setRole}
        />
        <p className="text-muted">{t(`roleHelp.${role}`)}</p>
      </div>
      <TlsAlong />
      <Ways role={role} />
      <CheckBlock />
    </>
  );
}

function Ways({ role }: { role: NodeRole }) {
  const t = useTranslations('download.install');
  const install = useInstall(role);
  const [way, setWay] = useState<(typeof ways)[number]>('shell');
  const panels = {
    shell: <ShellCommands install={install} />,
    'cloud-init': <CloudInit install={install} />,
    ansible: <Ansible install={install} />,
  };
  return (
    <Tabs
      label={t('ways')}
      value={way}
      onChange={setWay}
      tabs={ways.map((value) => ({ value, label: t(`way.${value}`), panel: panels[value] }))}
    />
  );
}

function ShellCommands({ install }: { install: Install }) {
  const t = useTranslations('download.install');
  const back = rollbackScript(install.shown);
  return (
    <>
      <Written install={install} title={t('install')} help={t('installHelp')} write={installScript} />
      <CodeBlock title={t('back')} help={t('backHelp')} text={back} copy={() => back} />
    </>
  );
}

function CloudInit({ install }: { install: Install }) {
  const t = useTranslations('download.install');
  return <Written install={install} title={t('way.cloud-init')} help={t('cloudInitHelp')} write={cloudInit} />;
}

function Ansible({ install }: { install: Install }) {
  const t = useTranslations('download.install');
  const { program, role } = install.shown;
  const help = t('ansibleHelp', { group: `${program}_${role}s` });
  return <Written install={install} title={t('playbook')} help={help} write={ansiblePlaybook} />;
}

type WrittenProps = { install: Install; title: string; help: string; write: (request: InstallRequest) => string };

function Written({ install: { shown, real, secret }, title, help, write }: WrittenProps) {
  const waiting = useMissingSecrets().length > 0;
  const text = useMemo(() => write(shown), [write, shown]);
  return (
    <CodeBlock title={title} help={help} text={text} copy={() => write(real())} waiting={waiting} hasSecrets={secret} />
  );
}
