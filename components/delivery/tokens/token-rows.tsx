'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { FailureNote } from '@/components/team/failure-note.tsx';
import { useMoment } from '@/components/team/moment.tsx';
import { Row, Rows } from '@/components/team/rows.tsx';
import { useSending } from '@/components/team/use-sending.ts';
import { Button } from '@/components/ui/button.tsx';

export type ProfileTokenLine = {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  /** Whether who looks made it; others are revoked by whoever did. */
  readonly own: boolean;
  readonly expires: string | null;
  readonly used: string | null;
};

export function ProfileTokenRows({ tokens }: { tokens: readonly ProfileTokenLine[] }) {
  const t = useTranslations('delivery.tokens');
  const router = useRouter();
  const moment = useMoment();
  const { busy, failure, run } = useSending();
  const revoke = async (id: string) => {
    const answer = await run('DELETE', `/api/v1/tokens/${id}`);
    if (answer !== undefined) router.refresh();
  };
  return (
    <>
      <Rows label={t('title')}>
        {tokens.map(({ id, name, by, own, expires, used }) => (
          <Row
            key={id}
            action={
              own ? (
                <Button
                  variant="danger"
                  aria-label={t('revoke', { name })}
                  disabled={busy}
                  focusableWhenDisabled
                  onClick={() => void revoke(id)}
                >
                  {t('revokeNow')}
                </Button>
              ) : null
            }
          >
            <span className="font-medium">{name}</span>
            <span className="flex flex-wrap gap-x-3 text-sm text-faint">
              <span>{t('by', { name: by })}</span>
              <span>{expires === null ? t('unlimited') : t('until', { time: moment(expires) })}</span>
              <span>{used === null ? t('unused') : t('used', { time: moment(used) })}</span>
            </span>
          </Row>
        ))}
      </Rows>
      <FailureNote failure={failure} />
    </>
  );
}
