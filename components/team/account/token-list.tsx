'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Select } from '@/components/ui/select.tsx';
import { Section } from '../section.tsx';
import { Labelled } from '../tokens/labelled.tsx';
import { TokenForm } from '../tokens/token-form.tsx';
import { TokenRows } from '../tokens/token-rows.tsx';

export type TokenLine = {
  readonly id: string;
  readonly name: string;
  readonly scope: 'read' | 'write' | 'profile';
  readonly profile: string | null;
  readonly expires: string | null;
  readonly used: string | null;
};

export function TokenList({ tokens }: { tokens: readonly TokenLine[] }) {
  const t = useTranslations('team.account.tokens');
  const [scope, setScope] = useState<'read' | 'write'>('read');
  const scopes = [{ value: 'read', label: t('read') } as const, { value: 'write', label: t('write') } as const];
  const rows = tokens.map((token) => ({
    ...token,
    own: true,
    says: token.scope === 'profile' ? t('ofProfile', { profile: token.profile ?? '' }) : t(token.scope),
  }));
  return (
    <Section title={t('title')} lead={t('lead')}>
      {rows.length === 0 ? <p className="text-muted">{t('none')}</p> : <TokenRows label={t('title')} tokens={rows} />}
      <TokenForm nameHint={t('nameHint')} spans={['30', '90', '365', 'forever']} usual="90" what={{ scope }}>
        <Labelled label={t('scope')}>
          <Select label={t('scope')} options={scopes} value={scope} onChange={setScope} />
        </Labelled>
      </TokenForm>
    </Section>
  );
}
