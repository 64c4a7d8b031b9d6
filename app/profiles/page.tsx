import { ProfilesPage } from '@/components/profiles/list/profiles-page.tsx';
import { ProfileWords } from '@/components/profiles/profile-words.tsx';
import { teamTitle } from '@/components/team/team-words.tsx';
import { pageCaller } from '@/lib/server/access/page-caller.ts';
import { listProfiles } from '@/lib/server/profiles/list-profiles.ts';

export async function generateMetadata() {
  return teamTitle('profiles');
}

/** The profiles of the team. */
export default async function Page({ searchParams }: PageProps<'/profiles'>) {
  const { caller, office } = await pageCaller('/profiles');
  const archived = (await searchParams).archived !== undefined;
  const [profiles, others] = await Promise.all([listProfiles(office, archived), listProfiles(office, !archived)]);
  const now = new Date().toISOString();
  return (
    <ProfileWords>
      <ProfilesPage role={caller.role} profiles={profiles} archived={archived} others={others.length} now={now} />
    </ProfileWords>
  );
}
