'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useMemo } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { useInSlices } from '@/components/slices/use-in-slices.ts';
import type { Registries } from '@/lib/registries/model.ts';
import { Clashes } from './clashes.tsx';
import { Listed } from './listed.tsx';
import { findingStopped } from './stopped-registries.ts';
import { TlsFaults } from './tls-faults.tsx';
import { type AbsentTlsFile, tlsNodeFiles } from './tls-node-files.ts';
import { useChosenFiles } from './tls-store.ts';
import { useStoppedWords } from './use-stopped-words.ts';

/** Which TLS files go to the nodes together with the document, which have to get there some other way, and what is wrong with them. */
export function TlsAlong() {
  const t = useTranslations('tls.files');
  const chosen = useChosenFiles((files) => files);
  const model = useEditor((state) => state.accepted.model);
  const { written, unwritten, withKey, absent, clashes } = useMemo(() => {
    const { here, absent, clashes } = tlsNodeFiles(model, chosen);
    const placed = here.filter(({ path }) => path.startsWith('/'));
    return {
      written: placed.map(({ path }) => path),
      unwritten: here.flatMap(({ path }) => (path.startsWith('/') ? [] : [path])),
      withKey: placed.some(({ field }) => field === 'key_file') ? 'yes' : 'no',
      absent,
      clashes,
    };
  }, [model, chosen]);
  return (
    <>
      <Listed kind="info" says={t('along', { count: written.length, withKey })} lines={written} isMono />
      <Listed kind="error" says={t('badPlace', { count: unwritten.length })} lines={unwritten} isMono />
      <div className="grid gap-2 text-base empty:hidden">
        <Clashes clashes={clashes} />
      </div>
      <TlsFaults model={model} chosen={chosen} />
      {absent.length > 0 ? <LeftBehind absent={absent} model={model} /> : null}
    </>
  );
}

function LeftBehind({ absent, model }: { absent: readonly AbsentTlsFile[]; model: Registries }) {
  const t = useTranslations('tls.files');
  const words = useStoppedWords();
  const target = useEditor((state) => state.target);
  const nodeFiles = useEditor((state) => state.nodeFiles);
  const paths = useMemo(() => [...new Set(absent.map(({ path }) => path))], [absent]);
  const configs = useMemo(() => new Set(absent.map(({ config }) => config)), [absent]);
  const stopped = useInSlices(
    useCallback(() => findingStopped(configs, { model, nodeFiles, target }), [configs, model, nodeFiles, target]),
  );
  const says = (registries: readonly string[]) =>
    t('leftBehind', {
      count: paths.length,
      stops: registries.length > 0 ? 'yes' : 'no',
      registries: words(registries),
    });
  // About as long as what comes, so that the dialog does not jump.
  const waiting = <span className="invisible">{says([...configs])}</span>;
  return <Listed kind="warning" says={stopped === null ? waiting : says(stopped)} lines={paths} isMono />;
}
