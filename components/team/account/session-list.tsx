'use client';

import { useTranslations } from 'next-intl';
import { inPalette } from '@/components/palette/in-palette.ts';
import { Button } from '@/components/ui/button.tsx';
import { FailureNote } from '../failure-note.tsx';
import { useMoment } from '../moment.tsx';
import { Row, Rows } from '../rows.tsx';
import { Section } from '../section.tsx';
import { useSending } from '../use-sending.ts';
import { programOf } from './program-of.ts';

export type SessionLine = {
  readonly id: string;
  readonly program: string;
  readonly since: string;
  readonly here: boolean;
};

export function SessionList({ sessions }: { sessions: readonly SessionLine[] }) {
  const t = useTranslations('team.account.sessions');
  const moment = useMoment();
  const { busy, failure, run } = useSending();
  const end = async (path: string) => {
    const answer = await run('DELETE', path);
    if (answer !== undefined) window.location.assign('/sign-in');
  };
  return (
    <Section title={t('title')}>
      <Rows label={t('title')}>
        {sessions.map(({ id, program, since, here }) => (
          <Row key={id} action={here ? <span className="text-muted">{t('this')}</span> : null}>
            <span>{programOf(program) || t('unknownBrowser')}</span>
            <span className="text-sm text-faint">{t('since', { time: moment(since) })}</span>
          </Row>
        ))}
      </Rows>
      <FailureNote failure={failure} />
      <div className="flex flex-wrap gap-2">
        <Button {...inPalette('sign-out')} disabled={busy} focusableWhenDisabled onClick={() => end('/api/v1/session')}>
          {t('signOut')}
        </Button>
        <Button
          {...inPalette('sign-out-everywhere')}
          variant="danger"
          disabled={busy}
          focusableWhenDisabled
          onClick={() => end('/api/v1/sessions')}
        >
          {t('everywhere')}
        </Button>
      </div>
    </Section>
  );
}
