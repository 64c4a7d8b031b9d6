import { ProfilesPage } from '@/components/profiles/list/profiles-page.tsx';
import { ProfileWords } from '@/components/profiles/profile-words.tsx';
import { Scratch } from '@/components/profiles/scratch.tsx';
import type { Role } from '@/components/team/roles.ts';
import { teamTitle } from '@/components/team/team-words.tsx';
import { visitor } from '@/lib/server/access/visitor.ts';

export async function generateMetadata() {
  return (await visitor()) ? teamTitle('profiles') : {};
}

/** The profiles of the team for who is in it, for all others the editor. */
export default async function Page({ searchParams }: PageProps<'/'>) {
  const caller = await visitor();
  if (!caller) return <Scratch caller={null} />;
  return <TeamProfiles role={caller.role} archived={(await searchParams).archived !== undefined} />;
}

/** What reads them is loaded for those alone who have signed in. */
async function TeamProfiles({ role, archived }: { role: Role; archived: boolean }) {
  const [{ listProfiles }, { office }] = await Promise.all([
    import('@/lib/server/profiles/list-profiles.ts'),
    import('@/lib/server/accounts/office.ts'),
  ]);
  const its = await office();
  const [profiles, others] = await Promise.all([listProfiles(its, archived), listProfiles(its, !archived)]);
  const now = new Date().toISOString();
  return (
    <ProfileWords>
      <ProfilesPage role={role} profiles={profiles} archived={archived} others={others.length} now={now} />
    </ProfileWords>
  );
}
