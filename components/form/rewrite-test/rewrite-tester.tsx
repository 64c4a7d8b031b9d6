'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useEditor, useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Button } from '@/components/ui/button.tsx';
import { TextField } from '@/components/ui/text-field.tsx';
import { VerdictIcon } from '@/components/ui/verdict-icon.tsx';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { useRegexp } from '../mirrors/use-regexp.ts';
import { lossOf } from './loss-of.ts';
import { repositoryOf } from './repository-of.ts';
import { traceRewrites } from './trace-rewrites.ts';
import { TriedName } from './tried-name.tsx';
import { forgetName, triedNamesOf, tryName } from './tried-names.ts';

type RewriteTesterProps = { mirror: string; rewrites: ReadonlyMap<string, string>; id: string };

const none: ReadonlyMap<string, string> = new Map();

/** What the rewrites of a mirror make of names: of those that were kept, and of the one that is being typed. */
export function RewriteTester({ mirror, rewrites, id }: RewriteTesterProps) {
  const t = useTranslations('form.tester');
  const editor = useEditorStore();
  const names = useStore(triedNamesOf(editor), (tried) => tried.names);
  const compile = useRegexp(true);
  const [typed, setTyped] = useState('');
  const { program, containerd } = useEditor((state) => state.target);
  const loss = useEditor(({ nodeFiles }) => lossOf(mirror, program, nodeFiles.faults));
  const isAsked = loss === null || loss === 'file-ignored';
  const draft = repositoryOf(typed, mirror);
  const shown = draft === '' || names.includes(draft) ? names : [...names, draft];
  return (
    <section
      id={id}
      aria-label={t('of', { mirror: hideUrlPassword(mirror) })}
      className="mt-2 ml-8 grid gap-2 rounded border border-line p-2"
    >
      {loss === null ? null : (
        <p role="status" className="flex gap-1.5 text-sm">
          <span className="pt-0.5">
            <VerdictIcon kind="error" />
          </span>
          {t(`lost.${loss}`, { mirror: hideUrlPassword(mirror), program })}
        </p>
      )}
      <ul aria-label={t('results', { mirror: hideUrlPassword(mirror) })} className="grid gap-2 empty:hidden">
        {compile === null || !isAsked
          ? null
          : shown.map((name) => (
              <TriedName
                key={name}
                trace={traceRewrites(name, loss === null ? rewrites : none, compile, containerd)}
                onRemove={names.includes(name) ? () => forgetName(editor, name) : null}
              />
            ))}
      </ul>
      <form
        className="flex items-end gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          if (draft === '') return;
          tryName(editor, draft);
          setTyped('');
        }}
      >
        <div className="min-w-0 flex-1">
          <TextField
            label={t('name')}
            mono
            value={typed}
            placeholder="team/app"
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <Button type="submit" disabled={draft === ''} focusableWhenDisabled>
          {t('keep')}
        </Button>
      </form>
    </section>
  );
}
