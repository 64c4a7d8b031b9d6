'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { FailureNote } from '../failure-note.tsx';
import { roles } from '../roles.ts';
import { type SendFailure, send } from '../send.ts';
import { Card } from './card.tsx';
import { JoinForm } from './join-form.tsx';

const opened = z.object({ email: z.string(), role: z.enum(roles), by: z.string() });

type Opened = z.infer<typeof opened> & { readonly secret: string };

/** What a link invites to. Its secret stands after the #, which no browser sends to a server. */
export function Invitation() {
  const t = useTranslations('team');
  const [invitation, setInvitation] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<SendFailure | null>(null);
  useEffect(() => {
    const secret = window.location.hash.slice(1);
    const look = async () => {
      const sent = await send('POST', '/api/v1/invitations/opened', { invitation: secret || 'none' });
      if (!sent.ok) return setFailure(sent.failure);
      setInvitation({ ...opened.parse(sent.answer), secret });
    };
    void look();
  }, []);
  if (invitation) return <JoinForm {...invitation} />;
  return (
    <Card title={t('titles.invitation')}>
      {failure ? (
        <>
          <FailureNote
            failure={failure}
            words={{
              unknown: t('invitation.unknown'),
              expired: t('invitation.expired'),
              taken: t('invitation.taken'),
            }}
          />
          <a href="/sign-in" className="text-accent underline underline-offset-4">
            {t('setUp.toSignIn')}
          </a>
        </>
      ) : (
        <p role="status" className="text-muted">
          {t('invitation.checking')}
        </p>
      )}
    </Card>
  );
}
