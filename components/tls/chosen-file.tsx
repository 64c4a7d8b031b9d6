'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLayoutEffect, useRef, useState } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { pathAttribute } from '@/components/form/state/controls.ts';
import { Button } from '@/components/ui/button.tsx';
import { IconButton } from '@/components/ui/icon-button.tsx';
import { Select } from '@/components/ui/select.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import type { TlsFile, TlsReading } from '@/lib/tls/index.ts';
import { changeFile, isLocked, removeFile } from './choose-for.ts';
import { focusChoose } from './focus-choose.ts';
import { tlsFields } from './tls-node-files.ts';

type ChosenFileProps = { config: string; file: TlsFile; reading: TlsReading | null };

/** One chosen file: what it shall be, its password where it has one, and a way to take it out again. */
export function ChosenFile({ config, file, reading }: ChosenFileProps) {
  const t = useTranslations('tls.files');
  const editor = useEditorStore();
  return (
    <li className="grid min-w-0 gap-1 rounded bg-sunken py-1 pr-1 pl-2">
      <div className="flex min-w-0 items-center gap-1">
        <span className="min-w-0 flex-1 truncate font-mono text-sm" title={file.name}>
          {file.name}
        </span>
        <Select
          label={t('use', { file: file.name })}
          value={file.field ?? 'auto'}
          options={(['auto', ...tlsFields] as const).map((value) => ({ value, label: t(`uses.${value}`) }))}
          onChange={(use) => changeFile(editor, config, file.name, { field: use === 'auto' ? null : use })}
        />
        <IconButton
          label={t('remove', { file: file.name })}
          icon={<X aria-hidden className="size-3.5" />}
          onClick={(event) => {
            focusChoose(event.currentTarget);
            removeFile(editor, config, file.name);
          }}
        />
      </div>
      {isLocked(file, reading) ? <Unlock config={config} file={file.name} /> : null}
    </li>
  );
}

function Unlock({ config, file }: { config: string; file: string }) {
  const t = useTranslations('tls.files');
  const editor = useEditorStore();
  const [password, setPassword] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const own = form.current;
    return () => {
      if (own?.contains(document.activeElement)) focusChoose(own);
    };
  }, []);
  return (
    <form
      ref={form}
      className="flex min-w-0 items-end gap-2 pr-1"
      onSubmit={(event) => {
        event.preventDefault();
        changeFile(editor, config, file, { password });
      }}
    >
      <div className="min-w-0 flex-1">
        <TextField
          label={t('password', { file })}
          type="password"
          autoComplete="off"
          data-path={pathAttribute(['configs', config, 'tls', 'files', file])}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      </div>
      <Button type="submit">{t('unlock')}</Button>
    </form>
  );
}
