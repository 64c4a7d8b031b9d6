'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { FailureNote } from '../failure-note.tsx';
import { useMoment } from '../moment.tsx';
import { Row, Rows } from '../rows.tsx';
import { useSending } from '../use-sending.ts';

type TokenRow = {
  readonly id: string;
  readonly name: string;
  /** What it is for, or whose. */
  readonly says: string;
  /** Whether who looks made it; others are revoked by whoever did. */
  readonly own: boolean;
  readonly expires: string | null;
  readonly used: string | null;
};

export function TokenRows({ label, tokens }: { label: string; tokens: readonly TokenRow[] }) {
  const t = useTranslations('team.tokens');
  const router = useRouter();
  const moment = useMoment();
  const { busy, failure, run } = useSending();
  const revoke = async (id: string) => {
    const answer = await run('DELETE', `/api/v1/tokens/${id}`);
    if (answer !== undefined) router.refresh();
  };
  return (
    <>
      <Rows label={label}>
        {tokens.map(({ id, name, says, own, expires, used }) => (
          <Row
            key={id}
            action={
              own ? (
                <Button
                  {...inPalette('revoke-token', name)}
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
              <span>{says}</span>
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
