'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { FailureNote } from '../failure-note.tsx';
import { useMoment } from '../moment.tsx';
import { Row, Rows } from '../rows.tsx';
import { Section } from '../section.tsx';
import { useSending } from '../use-sending.ts';
import { TokenForm } from './token-form.tsx';

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
  const router = useRouter();
  const moment = useMoment();
  const { busy, failure, run } = useSending();
  const revoke = async (id: string) => {
    const answer = await run('DELETE', `/api/v1/tokens/${id}`);
    if (answer !== undefined) router.refresh();
  };
  return (
    <Section title={t('title')} lead={t('lead')}>
      {tokens.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <Rows label={t('title')}>
          {tokens.map(({ id, name, scope, profile, expires, used }) => (
            <Row
              key={id}
              action={
                <Button
                  variant="danger"
                  aria-label={t('revoke', { name })}
                  disabled={busy}
                  focusableWhenDisabled
                  onClick={() => revoke(id)}
                >
                  {t('revokeNow')}
                </Button>
              }
            >
              <span className="font-medium">{name}</span>
              <span className="flex flex-wrap gap-x-3 text-sm text-faint">
                <span>{scope === 'profile' ? t('ofProfile', { profile: profile ?? '' }) : t(scope)}</span>
                <span>{expires === null ? t('unlimited') : t('until', { time: moment(expires) })}</span>
                <span>{used === null ? t('unused') : t('used', { time: moment(used) })}</span>
              </span>
            </Row>
          ))}
        </Rows>
      )}
      <FailureNote failure={failure} />
      <TokenForm />
    </Section>
  );
}
