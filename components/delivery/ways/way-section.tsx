'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Section } from '@/components/team/section.tsx';
import { Tabs } from '@/components/ui/tabs.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import {
  ansibleTasks,
  type Delivered,
  deliveryCloudInit,
  everyMinutes,
  pipelineCommands,
  shellCommands,
  systemdCommands,
} from '@/lib/formats/delivery/index.ts';
import { CopyBlock } from './copy-block.tsx';

const ways = ['shell', 'timer', 'cloud-init', 'ansible', 'pipeline'] as const;
type Way = (typeof ways)[number];

const hidden = '••••••••';
const placeholder = 'PASTE-THE-TOKEN-HERE';

type WaySectionProps = {
  delivered: Delivered;
  /** One that was just made. */
  token: string | null;
};

/** How a profile comes to nodes, to copy. */
export function WaySection({ delivered, token }: WaySectionProps) {
  const t = useTranslations('delivery.install');
  const [way, setWay] = useState<Way>('shell');
  const texts: Readonly<Record<Exclude<Way, 'cloud-init'>, string>> = {
    shell: shellCommands(delivered),
    timer: systemdCommands(delivered),
    ansible: ansibleTasks(delivered),
    pipeline: pipelineCommands(delivered),
  };
  const panel = (value: Way) => {
    const said = { title: t(`way.${value}`), help: t(`help.${value}`, { minutes: everyMinutes }) };
    if (value !== 'cloud-init') return <CopyBlock {...said} text={texts[value]} />;
    const shown = deliveryCloudInit(delivered, token === null ? placeholder : hidden);
    const copied = deliveryCloudInit(delivered, token ?? placeholder);
    return <CopyBlock {...said} note={t(token === null ? 'tokenHere' : 'tokenAlong')} text={shown} copy={copied} />;
  };
  return (
    <Section title={t('title')} lead={t('lead')}>
      {isInClear(delivered.server) ? (
        <p className="flex items-start gap-2 rounded bg-warn-soft px-3 py-2 text-warn">
          <span className="mt-0.75">
            <VerdictIcon kind="warning" />
          </span>
          {t('insecure')}
        </p>
      ) : null}
      <div {...inPalette('delivery-ways')}>
        <Tabs
          label={t('ways')}
          value={way}
          onChange={setWay}
          tabs={ways.map((value) => ({ value, label: t(`way.${value}`), panel: panel(value) }))}
        />
      </div>
    </Section>
  );
}

function isInClear(server: string): boolean {
  const { protocol, hostname } = new URL(server);
  return protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
