'use client';

import { FileKey2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { pathAttribute } from '@/components/form/state/controls.ts';
import { Button } from '@/components/ui/button.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { listIn } from '@/messages/values-in.ts';
import { addFiles } from './choose-for.ts';

/** Takes files by choice or by drop; the page's own drop zone leaves them to it. */
export function TakeFiles({ name }: { name: string }) {
  const t = useTranslations('tls.files');
  const locale = useLocale();
  const editor = useEditorStore();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [{ unread, replaced }, setTaken] = useState<Awaited<ReturnType<typeof addFiles>>>({ unread: [], replaced: [] });
  const take = async (files: FileList | null) => setTaken(await addFiles(editor, name, [...(files ?? [])]));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside
    <div
      data-takes-files=""
      className={classNames(
        'flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 rounded border border-dashed px-2 py-1.5',
        over ? 'border-accent bg-accent-soft' : 'border-line-strong',
      )}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".pem,.crt,.cer,.cert,.der,.key,.p12,.pfx,.p7b,.p7c,.ca-bundle"
        onChange={(event) => {
          const { files } = event.currentTarget;
          void take(files).finally(() => {
            // The same file chosen again is a change again.
            if (input.current) input.current.value = '';
          });
        }}
      />
      <Button
        aria-label={t('chooseFor', { name: hideUrlPassword(name) })}
        data-path={pathAttribute(['configs', name, 'tls', 'files'])}
        onClick={() => input.current?.click()}
      >
        <FileKey2 aria-hidden className="size-3.5" />
        {t('choose')}
      </Button>
      <p className="min-w-48 flex-1 text-sm text-faint">{t('drop')}</p>
      <p role="alert" className="w-full text-sm text-bad empty:hidden">
        {unread.length > 0 ? t('unread', { files: listIn(locale, unread) }) : ''}
      </p>
      <p role="status" className="w-full text-sm text-muted empty:hidden">
        {replaced.length > 0 ? t('replaced', { files: listIn(locale, replaced), count: replaced.length }) : ''}
      </p>
    </div>
  );
}
