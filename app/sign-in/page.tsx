import { providerFailures } from '@/components/team/doors/provider-failures.ts';
import { SignInForm } from '@/components/team/doors/sign-in-form.tsx';
import { TeamWords, teamTitle } from '@/components/team/team-words.tsx';
import { backTo } from '@/lib/server/access/back-to.ts';
import { oidcSettings } from '@/lib/server/accounts/oidc/provider.ts';
import { isSetUp } from '@/lib/server/accounts/set-up.ts';
import { database } from '@/lib/server/database/database.ts';
import { settings } from '@/lib/server/settings/settings.ts';

export const generateMetadata = () => teamTitle('signIn');

export default async function Page({ searchParams }: PageProps<'/sign-in'>) {
  const { to, failed } = await searchParams;
  const read = settings();
  return (
    <TeamWords>
      <SignInForm
        to={backTo(to)}
        setUp={await isSetUp(await database())}
        provider={oidcSettings(read) && read.PORTOLAN_OIDC_NAME}
        failed={providerFailures.find((each) => each === failed) ?? null}
      />
    </TeamWords>
  );
}
