'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { hideSecrets, secretMark } from '@/lib/document/index.ts';
import type { Decision, OpenConflict } from './open-conflicts.ts';
import { useVersions } from './use-versions.ts';

type ConflictRowProps = {
  each: OpenConflict;
  index: number;
  decide: (index: number, decision: Decision) => void;
};

/** One place, with what stood there and what either made of it. */
export function ConflictRow({ each, index, decide }: ConflictRowProps) {
  const t = useTranslations('draft.conflicts');
  const id = useId();
  const { conflict, decision } = each;
  const versions = useVersions(conflict);
  const hidesSecrets = versions.some(({ text }) => text?.includes(secretMark));
  const choices = ['mine', 'theirs', ...(conflict.kind === 'text' ? (['hand'] as const) : [])] as const;
  const words = { mine: t('keep'), theirs: t('take'), hand: t('hand') };
  return (
    <li aria-labelledby={id} className="grid gap-1.5 border-b border-line px-3 py-2 last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 id={id} className="min-w-0 flex-1 basis-48 font-mono text-sm wrap-anywhere">
          <Heading each={each} index={index} />
        </h3>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a row */}
        <div role="group" aria-labelledby={id} className="flex flex-wrap gap-1">
          {choices.map((choice) => (
            <Button
              key={choice}
              {...inPalette(`decide-${choice}`, String(index + 1))}
              aria-pressed={decision === choice}
              className={decision === choice ? 'border-accent! bg-accent-soft!' : ''}
              onClick={() => decide(index, choice)}
            >
              {words[choice]}
            </Button>
          ))}
        </div>
      </div>
      <div className="grid gap-2 md:grid-cols-3">
        {versions.map(({ name, text }) => (
          <div key={name} className="grid min-w-0 content-start gap-0.5">
            <span className="text-sm text-muted">{t(name)}</span>
            {text === null ? (
              <span className="text-faint italic">{t('nothing')}</span>
            ) : (
              <pre className="rounded bg-sunken px-2 py-1 font-mono text-sm wrap-anywhere whitespace-pre-wrap">
                {text}
              </pre>
            )}
          </div>
        ))}
      </div>
      {hidesSecrets ? <p className="text-sm text-faint">{t('secrets')}</p> : null}
    </li>
  );
}

function Heading({ each: { conflict }, index }: Pick<ConflictRowProps, 'each' | 'index'>) {
  const t = useTranslations('draft.conflicts');
  const number = index + 1;
  if (conflict.kind === 'target') return t('target', { number });
  if (conflict.kind === 'file') return t('file', { number, path: conflict.path });
  const keys = conflict.conflict.keys.map(hideSecrets).join(t('separator'));
  return keys === '' ? t('placeWithoutKeys', { number }) : t('place', { number, keys });
}
