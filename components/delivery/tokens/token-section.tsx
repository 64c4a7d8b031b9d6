'use client';

import { useTranslations } from 'next-intl';
import { Section } from '@/components/team/section.tsx';
import { ProfileTokenForm } from './token-form.tsx';
import { type ProfileTokenLine, ProfileTokenRows } from './token-rows.tsx';

type TokenSectionProps = {
  profile: string;
  tokens: readonly ProfileTokenLine[];
  onMade: (token: string) => void;
};

export function TokenSection({ profile, tokens, onMade }: TokenSectionProps) {
  const t = useTranslations('delivery.tokens');
  return (
    <Section title={t('title')} lead={t('lead', { profile })}>
      {tokens.length === 0 ? <p className="text-muted">{t('none')}</p> : <ProfileTokenRows tokens={tokens} />}
      <ProfileTokenForm profile={profile} onMade={onMade} />
    </Section>
  );
}
