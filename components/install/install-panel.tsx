'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
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
import { useInstall } from './use-install.ts';

const ways = ['shell', 'cloud-init', 'ansible'] as const;
const roles = ['server', 'agent'] as const;

/** What brings registries.yaml and its TLS files to the nodes, to copy. */
export function InstallPanel() {
  const t = useTranslations('download.install');
  const program = useEditor((state) => state.target.program);
  const accepted = useEditor((state) => state.reading.accepted);
  const [role, setRole] = useState<NodeRole>('server');
  const [way, setWay] = useState<(typeof ways)[number]>('shell');
  if (!accepted) return <p className="text-base">{t('refused', { program })}</p>;
  const panels = {
    shell: <ShellCommands role={role} />,
    'cloud-init': <CloudInit role={role} />,
    ansible: <Ansible role={role} />,
  };
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
      <Tabs
        label={t('ways')}
        value={way}
        onChange={setWay}
        tabs={ways.map((value) => ({ value, label: t(`way.${value}`), panel: panels[value] }))}
      />
      <CheckBlock />
    </>
  );
}

function ShellCommands({ role }: { role: NodeRole }) {
  const t = useTranslations('download.install');
  const { shown } = useInstall(role);
  const back = rollbackScript(shown);
  return (
    <>
      <Written role={role} title={t('install')} help={t('installHelp')} write={installScript} />
      <CodeBlock title={t('back')} help={t('backHelp')} text={back} copy={() => back} />
    </>
  );
}

function CloudInit({ role }: { role: NodeRole }) {
  const t = useTranslations('download.install');
  return <Written role={role} title={t('way.cloud-init')} help={t('cloudInitHelp')} write={cloudInit} />;
}

function Ansible({ role }: { role: NodeRole }) {
  const t = useTranslations('download.install');
  const program = useEditor((state) => state.target.program);
  const help = t('ansibleHelp', { group: `${program}_${role}s` });
  return <Written role={role} title={t('playbook')} help={help} write={ansiblePlaybook} />;
}

type WrittenProps = { role: NodeRole; title: string; help: string; write: (request: InstallRequest) => string };

function Written({ role, title, help, write }: WrittenProps) {
  const { shown, real, secret } = useInstall(role);
  const waiting = useMissingSecrets().length > 0;
  return (
    <CodeBlock
      title={title}
      help={help}
      text={write(shown)}
      copy={() => write(real())}
      waiting={waiting}
      hasSecrets={secret}
    />
  );
}
