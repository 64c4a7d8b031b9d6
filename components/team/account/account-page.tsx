'use client';

import { useTranslations } from 'next-intl';
import { Frame } from '../frame.tsx';
import type { Role } from '../roles.ts';
import { PasswordForm } from './password-form.tsx';
import { type SessionLine, SessionList } from './session-list.tsx';
import { type TokenLine, TokenList } from './token-list.tsx';

type AccountPageProps = {
  person: { readonly name: string; readonly email: string; readonly role: Role };
  sessions: readonly SessionLine[];
  tokens: readonly TokenLine[];
};

export function AccountPage({ person, sessions, tokens }: AccountPageProps) {
  const t = useTranslations('team');
  const lead = t('account.signedInAs', { email: person.email, role: t(`roles.${person.role}`) });
  return (
    <Frame role={person.role} here="account" title={person.name} lead={lead}>
      <SessionList sessions={sessions} />
      <PasswordForm email={person.email} />
      <TokenList tokens={tokens} />
    </Frame>
  );
}
