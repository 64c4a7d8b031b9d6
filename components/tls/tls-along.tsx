'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { useInSlices } from '@/components/slices/use-in-slices.ts';
import { VerdictIcon, type VerdictKind } from '@/components/ui/verdict-icon.tsx';
import type { Registries } from '@/lib/registries/model.ts';
import { findingStopped } from './stopped-registries.ts';
import { type AbsentTlsFile, tlsNodeFiles } from './tls-node-files.ts';
import { useChosenFiles } from './tls-store.ts';
import { useStoppedWords } from './use-stopped-words.ts';

const mostNamed = 8;

/** Which TLS files go to the nodes together with the document, and which have to get there some other way. */
export function TlsAlong() {
  const t = useTranslations('tls.files');
  const chosen = useChosenFiles((files) => files);
  const model = useEditor((state) => state.accepted.model);
  const { written, unwritten, absent } = useMemo(() => {
    const { here, absent } = tlsNodeFiles(model, chosen);
    const paths = here.map(({ path }) => path);
    return {
      written: paths.filter((path) => path.startsWith('/')),
      unwritten: paths.filter((path) => !path.startsWith('/')),
      absent,
    };
  }, [model, chosen]);
  return (
    <>
      <Paths kind="info" says={t('along', { count: written.length })} paths={written} />
      <Paths kind="error" says={t('badPlace', { count: unwritten.length })} paths={unwritten} />
      {absent.length > 0 ? <LeftBehind absent={absent} model={model} /> : null}
    </>
  );
}

function LeftBehind({ absent, model }: { absent: readonly AbsentTlsFile[]; model: Registries }) {
  const t = useTranslations('tls.files');
  const words = useStoppedWords();
  const target = useEditor((state) => state.target);
  const paths = useMemo(() => [...new Set(absent.map(({ path }) => path))], [absent]);
  const configs = useMemo(() => new Set(absent.map(({ config }) => config)), [absent]);
  const stopped = useInSlices(useCallback(() => findingStopped(configs, model, target), [configs, model, target]));
  const says = (registries: readonly string[]) =>
    t('leftBehind', { count: paths.length, registries: words(registries) });
  // About as long as what comes, so that the dialog does not jump.
  const waiting = <span className="invisible">{says([...configs])}</span>;
  return <Paths kind="warning" says={stopped === null ? waiting : says(stopped)} paths={paths} />;
}

function Paths({ kind, says, paths }: { kind: VerdictKind; says: ReactNode; paths: readonly string[] }) {
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
