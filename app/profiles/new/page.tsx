import { NewProfilePage } from '@/components/profiles/new/new-profile-page.tsx';
import { wayNamed } from '@/components/profiles/new/ways.ts';
import { ProfileWords, profileWords } from '@/components/profiles/profile-words.tsx';
import { pageCaller } from '@/lib/server/access/page-caller.ts';
import { listProfiles } from '@/lib/server/profiles/list-profiles.ts';
import { takenNames } from '@/lib/server/profiles/profile-names.ts';

export async function generateMetadata() {
  return { title: `${(await profileWords())('new.title')} · Portolan` };
}

export default async function Page({ searchParams }: PageProps<'/profiles/new'>) {
  const { caller, office } = await pageCaller('/profiles/new');
  const { from, of } = await searchParams;
  const [profiles, taken] = await Promise.all([listProfiles(office), takenNames(office.db)]);
  const sources = profiles
    .filter(({ publishedRevision }) => publishedRevision > 0)
    .map(({ name, publishedRevision, summary }) => ({ name, revision: publishedRevision, summary }));
  const copyOf = sources.find(({ name }) => name === of)?.name ?? null;
  return (
    <ProfileWords>
      <NewProfilePage role={caller.role} way={wayNamed(from)} sources={sources} taken={taken} copyOf={copyOf} />
    </ProfileWords>
  );
}
