import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { DraftPage } from '@/components/draft/draft-page.tsx';
import { DraftWords, draftTitle } from '@/components/draft/draft-words.tsx';
import { frameCookie, readFrame } from '@/components/editor/frame.ts';
import { TellCaller } from '@/components/palette/team/tell-caller.tsx';
import { AccountLink } from '@/components/team/account-link.tsx';
import { teamWords } from '@/components/team/team-words.tsx';
import { keepUpWithName } from '@/lib/server/access/keep-up-with-name.ts';
import { pageCaller } from '@/lib/server/access/page-caller.ts';
import { standOf } from '@/lib/server/proposals/look-in.ts';

type Props = { readonly params: Promise<{ readonly name: string; readonly number: string }> };

export async function generateMetadata({ params }: Props) {
  return draftTitle((await params).name);
}

export default async function Page({ params }: Props) {
  const { name: profile, number } = await params;
  const { caller, office } = await pageCaller(`/profiles/${profile}/proposals/${number}/edit`);
  await keepUpWithName(office.db, profile, (present) => `/profiles/${present}/proposals/${number}/edit`);
  const at = { profile, number: /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0 };
  const stand = await standOf(office, caller, at);
  if (stand === null) notFound();
  const { layout, target } = readFrame((await cookies()).get(frameCookie)?.value);
  const account = (
    <>
      <TellCaller role={caller.role} page="draft" />
      <AccountLink label={(await teamWords())('places.account')} name={caller.name} />
    </>
  );
  return (
    <DraftWords>
      <DraftPage at={at} stand={stand} frame={{ layout, target }} account={account} />
    </DraftWords>
  );
}
