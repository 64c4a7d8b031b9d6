'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { FailureNote } from '@/components/team/failure-note.tsx';
import { useSending } from '@/components/team/use-sending.ts';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';

type ForgetNodeProps = { profile: string; node: string | null; onClose: () => void };

export function ForgetNode({ profile, node, onClose }: ForgetNodeProps) {
  const t = useTranslations('delivery.nodes');
  const router = useRouter();
  const { busy, failure, run } = useSending();
  const forget = async () => {
    const answer = await run('DELETE', `/api/v1/profiles/${profile}/nodes/${node}`);
    if (answer === undefined) return;
    onClose();
    router.refresh();
  };
  return (
    <Dialog
      open={node !== null}
      onClose={onClose}
      title={t('forgetTitle', { name: node ?? '' })}
      description={t('forgetDetail')}
      actions={
        <>
          <Button onClick={onClose}>{t('keep')}</Button>
          <Button variant="primary" disabled={busy} focusableWhenDisabled onClick={() => void forget()}>
            {t('forget')}
          </Button>
        </>
      }
    >
      <FailureNote failure={failure} />
    </Dialog>
  );
}
