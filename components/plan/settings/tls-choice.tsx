'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import { useEditor } from '@/components/editor/state/editor-context.tsx';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { Checkbox } from '@/components/ui/checkbox.tsx';
import { Popover } from '@/components/ui/popover.tsx';
import { usePlanView } from '../plan-view.ts';
import { tlsPaths } from './tls-paths.ts';

/** Says which of the document's TLS files a plan takes as missing on the node. */
export function TlsChoice() {
  const t = useTranslations('plan.view.tls');
  const [missing, setView] = usePlanView((view) => view.missing);
  const model = useDeferredValue(useEditor(({ accepted }) => accepted.model));
  const paths = useMemo(() => tlsPaths(model), [model]);
  const gone = paths.filter((path) => missing.has(path)).length;
  if (paths.length === 0) return null;
  const set = (path: string, isMissing: boolean) => {
    const others = [...missing].filter((other) => other !== path);
    setView({ missing: new Set(isMissing ? [...others, path] : others) });
  };
  return (
    <Popover
      title={t('title')}
      closeLabel={t('close')}
      trigger={
        <Button {...inPalette('plan-tls')} variant="quiet">
          {t('button', { count: paths.length, missing: gone })}
        </Button>
      }
    >
      <p className="text-muted">{t('detail')}</p>
      <div className="grid">
        <Checkbox
          label={t('all')}
          checked={gone === paths.length}
          onChange={(all) => setView({ missing: new Set(all ? paths : []) })}
        />
        {paths.length === 1
          ? null
          : paths.map((path) => (
              <Checkbox
                key={path}
                label={<span className="font-mono text-sm wrap-anywhere">{path}</span>}
                checked={missing.has(path)}
                onChange={(isMissing) => set(path, isMissing)}
              />
            ))}
      </div>
    </Popover>
  );
}
