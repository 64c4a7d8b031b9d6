'use client';

import { Key, ShieldCheck, ShieldPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { sameSettings, settingsOf } from '../hosts/settings-of.ts';
import { goToConfig } from '../state/add.ts';
import { useEditorValue, useReadOnly } from '../state/use-editor-value.ts';

/** Shows whether a host that is asked has a login or TLS settings, and leads there; where it has none, makes them. */
export const HostSettingsButton = memo(function HostSettingsButton({ host }: { host: string }) {
  const t = useTranslations('form');
  const editor = useEditorStore();
  const readOnly = useReadOnly();
  const { name, login, tls } = useEditorValue((state) => settingsOf(host, state.accepted.model), sameSettings);
  const has = login || tls;
  const Icon = login ? Key : tls ? ShieldCheck : ShieldPlus;
  return (
    <IconButton
      label={
        has
          ? t('host.has', { name: hideUrlPassword(name), login: String(login), tls: String(tls) })
          : t('host.add', { host: hideUrlPassword(host) })
      }
      icon={<Icon aria-hidden className={classNames('size-3.5', has ? 'text-accent' : 'opacity-60')} />}
      disabled={readOnly && !has}
      onClick={() => goToConfig(editor, name)}
    />
  );
});
