'use client';

import { useTranslations } from 'next-intl';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { AbsentFiles } from './absent-files.tsx';
import { ChosenFile } from './chosen-file.tsx';
import { ClashesOf } from './clashes.tsx';
import { FilePlaces } from './file-places.tsx';
import { TakeFiles } from './take-files.tsx';
import { TlsContents } from './tls-contents.tsx';
import { TlsFindings } from './tls-findings.tsx';
import { useChosenFiles } from './tls-store.ts';
import { UnreadFiles } from './unread-files.tsx';

/** The TLS files of a name under `configs`: to choose, with what is in them and where they go. */
export function TlsFiles({ name }: { name: string }) {
  const t = useTranslations('tls.files');
  const chosen = useChosenFiles((files) => files.get(name) ?? null);
  return (
    <div data-tls-files="" className="grid min-w-0 gap-2">
      <TakeFiles name={name} />
      {chosen ? (
        <ul aria-label={t('of', { name: hideUrlPassword(name) })} className="grid min-w-0 gap-1">
          {chosen.files.map((file) => (
            <ChosenFile key={file.name} config={name} file={file} reading={chosen.reading} />
          ))}
        </ul>
      ) : null}
      <p role="status" className="text-sm text-muted empty:hidden">
        {chosen?.state === 'reading' ? t('reading') : ''}
      </p>
      {chosen?.state === 'failed' ? <UnreadFiles name={name} /> : null}
      {chosen?.reading ? (
        <>
          <TlsFindings findings={chosen.reading.findings} />
          <TlsContents reading={chosen.reading} />
          <FilePlaces name={name} nodeFiles={chosen.reading.nodeFiles} />
          <div className="grid min-w-0 gap-1 text-sm empty:hidden">
            <ClashesOf name={name} />
          </div>
        </>
      ) : null}
      <AbsentFiles name={name} />
    </div>
  );
}
