'use client';

import { useTranslations } from 'next-intl';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { VerdictIcon, type VerdictKind } from '@/components/ui/verdict-icon.tsx';
import { stoppedRegistries } from './stopped-registries.ts';
import { tlsNodeFiles } from './tls-node-files.ts';
import { useChosenFiles } from './tls-store.ts';
import { useStoppedWords } from './use-stopped-words.ts';

const mostNamed = 8;

/** Which TLS files go to the nodes together with the document, and which have to get there some other way. */
export function TlsAlong() {
  const t = useTranslations('tls.files');
  const words = useStoppedWords();
  const chosen = useChosenFiles((files) => files);
  const model = useEditor((state) => state.accepted.model);
  const target = useEditor((state) => state.target);
  const { here, absent } = tlsNodeFiles(model, chosen);
  const written = here.map(({ path }) => path).filter((path) => path.startsWith('/'));
  const unwritten = here.map(({ path }) => path).filter((path) => !path.startsWith('/'));
  const missing = [...new Set(absent.map(({ path }) => path))];
  const configs = new Set(absent.map(({ config }) => config));
  const stopped = new Set([...configs].flatMap((config) => stoppedRegistries(config, model, target)));
  return (
    <>
      <Paths kind="info" says={t('along', { count: written.length })} paths={written} />
      <Paths kind="error" says={t('badPlace', { count: unwritten.length })} paths={unwritten} />
      <Paths
        kind="warning"
        says={t('leftBehind', { count: missing.length, registries: words([...stopped]) })}
        paths={missing}
      />
    </>
  );
}

function Paths({ kind, says, paths }: { kind: VerdictKind; says: string; paths: readonly string[] }) {
  const t = useTranslations('tls.files');
  if (paths.length === 0) return null;
  return (
    <div className="flex gap-2 text-base">
      <span className="mt-0.5">
        <VerdictIcon kind={kind} />
      </span>
      <div className="min-w-0">
        <p className="wrap-anywhere">{says}</p>
        <ul className="font-mono text-sm wrap-anywhere">
          {paths.slice(0, mostNamed).map((path) => (
            <li key={path}>{path}</li>
          ))}
        </ul>
        {paths.length > mostNamed ? <p>{t('more', { count: paths.length - mostNamed })}</p> : null}
      </div>
    </div>
  );
}
