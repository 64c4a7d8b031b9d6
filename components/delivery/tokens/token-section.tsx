'use client';

import { useTranslations } from 'next-intl';
import { Section } from '@/components/team/section.tsx';
import { TokenForm } from '@/components/team/tokens/token-form.tsx';
import { TokenRows } from '@/components/team/tokens/token-rows.tsx';

export type ProfileTokenLine = {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  /** Whether who looks made it; others are revoked by whoever did. */
  readonly own: boolean;
  readonly expires: string | null;
  readonly used: string | null;
};

type TokenSectionProps = {
  profile: string;
  tokens: readonly ProfileTokenLine[];
  onMade: (token: string) => void;
};

export function TokenSection({ profile, tokens, onMade }: TokenSectionProps) {
  const t = useTranslations('delivery.tokens');
  const rows = tokens.map((token) => ({ ...token, says: t('by', { name: token.by }) }));
  return (
    <Section title={t('title')} lead={t('lead', { profile })}>
      {rows.length === 0 ? <p className="text-muted">{t('none')}</p> : <TokenRows label={t('title')} tokens={rows} />}
      {/* Nodes that lose their token lose touch: it works for long unless somebody says otherwise. */}
      <TokenForm
        nameHint={t('nameHint')}
        spans={['forever', '365', '90', '30']}
        usual="forever"
        what={{ scope: 'profile', profile }}
        onMade={onMade}
      />
    </Section>
  );
}
