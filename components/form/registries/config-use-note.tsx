'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { listIn } from '@/messages/values-in.ts';
import { configUse, mostInstead } from '../hosts/config-use.ts';
import { useAskedHosts } from '../hosts/use-asked-hosts.ts';
import { useReadOnly } from '../state/use-editor-value.ts';

/** Says who gets these settings where that is not every pull that one may think of, and offers the names under which others would. */
export function ConfigUseNote({ name }: { name: string }) {
  const t = useTranslations('form');
  const locale = useLocale();
  const editor = useEditorStore();
  const readOnly = useReadOnly();
  const asked = useAskedHosts();
  const use = useMemo(() => asked && configUse(name, asked.model, asked.hosts), [name, asked]);
  if (use === null || use.kind === 'asked' || (use.kind === 'hub' && use.instead.length === 0)) return null;
  return (
    <div className="grid justify-items-start gap-1 rounded bg-sunken px-2 py-1.5 text-sm">
      <p>
        {t(`use.${use.kind}`, {
          name: hideUrlPassword(name),
          hosts: listIn(locale, use.instead.slice(0, mostInstead).map(hideUrlPassword)),
          count: use.instead.length,
        })}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {use.instead.slice(0, mostInstead).map((host) => (
          <Button
            key={host}
            disabled={readOnly}
            className="max-w-full"
            onClick={() => editor.getState().act({ do: 'rename-config', name, to: host })}
          >
            <span className="truncate">{t('use.instead', { host: hideUrlPassword(host) })}</span>
          </Button>
        ))}
      </div>
    </div>
  );
}
