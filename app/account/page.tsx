import { AccountPage } from '@/components/team/account/account-page.tsx';
import { TeamWords, teamTitle } from '@/components/team/team-words.tsx';
import { pageCaller } from '@/lib/server/access/page-caller.ts';
import { sessionsOf } from '@/lib/server/accounts/own-account.ts';
import { tokensOf } from '@/lib/server/accounts/tokens.ts';

export const generateMetadata = () => teamTitle('account');

export default async function Page() {
  const { caller, office } = await pageCaller('/account');
  const sessions = (await sessionsOf(office, caller.id)).map(({ id, user_agent, created_at }) => ({
    id,
    program: user_agent ?? '',
    since: created_at,
    here: caller.by.kind === 'session' && caller.by.id === id,
  }));
  const tokens = (await tokensOf(office, caller.id)).map(({ id, name, scope, profile, expires_at, last_used_at }) => ({
    id,
    name,
    scope,
    profile,
    expires: expires_at,
    used: last_used_at,
  }));
  const { name, email, role } = caller;
  return (
    <TeamWords>
      <AccountPage person={{ name, email, role }} sessions={sessions} tokens={tokens} />
    </TeamWords>
  );
}
