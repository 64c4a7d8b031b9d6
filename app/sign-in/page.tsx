import { SignInForm } from '@/components/team/doors/sign-in-form.tsx';
import { TeamWords, teamTitle } from '@/components/team/team-words.tsx';
import { backTo } from '@/lib/server/access/back-to.ts';
import { isSetUp } from '@/lib/server/accounts/set-up.ts';
import { database } from '@/lib/server/database/database.ts';

export const generateMetadata = () => teamTitle('signIn');

export default async function Page({ searchParams }: PageProps<'/sign-in'>) {
  const { to } = await searchParams;
  return (
    <TeamWords>
      <SignInForm to={backTo(to)} setUp={await isSetUp(await database())} />
    </TeamWords>
  );
}
