'use client';

import { Key, ShieldCheck, ShieldOff } from 'lucide-react';
import type { ComponentType } from 'react';
import { sameConfig } from '../state/same.ts';
import { useEditorValue } from '../state/use-editor-value.ts';
import type { FormWords } from '../words.ts';
import { loginKindOf } from './login-kind.ts';

/** What a closed registry says of itself: whether it has a login, and how its certificate is checked. */
export function ConfigSummary({ name, t }: { name: string; t: FormWords }) {
  const config = useEditorValue((state) => state.accepted.model.configs?.get(name) ?? null, sameConfig);
  const tls = config?.tls ?? null;
  return (
    <span className="flex shrink-0 items-center gap-2.5 pr-1 text-sm text-muted">
      {loginKindOf(config?.auth ?? null) === 'none' ? null : <Mark icon={Key} words={t('login.title')} />}
      {tls?.insecure_skip_verify ? <Mark icon={ShieldOff} words={t('tls.unchecked')} warns /> : null}
      {tls && !tls.insecure_skip_verify ? <Mark icon={ShieldCheck} words={t('tls.title')} /> : null}
    </span>
  );
}

type MarkProps = { icon: ComponentType<{ className: string; 'aria-hidden': true }>; words: string; warns?: boolean };

function Mark({ icon: Icon, words, warns = false }: MarkProps) {
  return (
    <span className={warns ? 'flex items-center gap-1 text-warn' : 'flex items-center gap-1'}>
      <Icon aria-hidden className="size-3.5" />
      {words}
    </span>
  );
}
