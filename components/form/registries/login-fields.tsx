'use client';

import { useTranslations } from 'next-intl';
import type { Control } from 'react-hook-form';
import { useEditorStore } from '@/components/editor/state/editor-context.tsx';
import { Select } from '@/components/ui/select.tsx';
import type { Auth } from '@/lib/registries/model.ts';
import { hideUrlPassword } from '@/lib/registries/url-password.ts';
import { useReadOnly } from '../state/use-editor-value.ts';
import { useFormView } from '../state/use-form-view.ts';
import { AuthField } from './auth-field.tsx';
import { chooseLogin } from './choose-login.ts';
import { ConfigField } from './config-field.tsx';
import type { ConfigValues } from './config-values.ts';
import { loginKindOf, loginKinds } from './login-kind.ts';
import { SecretField } from './secret-field.tsx';
import { UnusedLogin } from './unused-login.tsx';

type LoginFieldsProps = { name: string; entryKey: number; auth: Auth | null; control: Control<ConfigValues> };

/** How the nodes log in to a registry. The kind is what the document says, or what was chosen while it says nothing. */
export function LoginFields({ name, entryKey, auth, control }: LoginFieldsProps) {
  const t = useTranslations('form');
  const editor = useEditorStore();
  const chosen = useFormView((view) => view.logins.get(entryKey)?.kind ?? 'none');
  const written = loginKindOf(auth);
  const kind = written === 'none' ? chosen : written;
  const fields = { config: name, control };
  return (
    <fieldset className="grid min-w-0 gap-2" aria-label={t('login.of', { name: hideUrlPassword(name) })}>
      <div className="flex flex-wrap items-center gap-2">
        <span aria-hidden className="w-16 font-medium">
          {t('login.title')}
        </span>
        <Select
          label={t('login.kind')}
          value={kind}
          options={loginKinds.map((value) => ({ value, label: t(`login.kinds.${value}`) }))}
          onChange={(next) => chooseLogin(editor, name, entryKey, next)}
          disabled={useReadOnly()}
        />
      </div>
      {kind === 'password' ? (
        <div className="grid items-start gap-2 @sm:grid-cols-2">
          <ConfigField {...fields} field="username" label={t('login.username')} />
          <SecretField {...fields} field="password" label={t('login.password')} />
        </div>
      ) : null}
      {kind === 'token' ? (
        <SecretField {...fields} field="identity_token" label={t('login.token')} hint={t('login.tokenHint')} />
      ) : null}
      {kind === 'basic' ? <AuthField {...fields} /> : null}
      <UnusedLogin name={name} auth={auth} />
    </fieldset>
  );
}
