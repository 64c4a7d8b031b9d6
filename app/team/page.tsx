import { MembersPage } from '@/components/team/members/members-page.tsx';
import { TeamWords, teamTitle } from '@/components/team/team-words.tsx';
import { pageCaller } from '@/lib/server/access/page-caller.ts';
import { openInvitations } from '@/lib/server/accounts/invitations.ts';
import { membersOf } from '@/lib/server/accounts/members.ts';
import { webhooksOf } from '@/lib/server/notices/webhooks.ts';

export const generateMetadata = () => teamTitle('team');

export default async function Page() {
  const { caller, office } = await pageCaller('/team');
  const members = (await membersOf(office)).map(({ id, name, email, role }) => ({
    id,
    name,
    email,
    role,
    you: id === caller.id,
  }));
  const invitations = (await openInvitations(office)).map(({ id, email, role, expires_at }) => ({
    id,
    email,
    role,
    expires: expires_at,
  }));
  const address = office.settings.PORTOLAN_URL ?? null;
  return (
    <TeamWords>
      <MembersPage
        role={caller.role}
        members={members}
        invitations={invitations}
        address={address}
        webhooks={await webhooksOf(office)}
      />
    </TeamWords>
  );
}
