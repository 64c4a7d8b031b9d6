import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { Delivery } from '@/components/delivery/delivery.tsx';
import { ProfilePage } from '@/components/profiles/profile/profile-page.tsx';
import { ProfileWords } from '@/components/profiles/profile-words.tsx';
import { keepUpWithName } from '@/lib/server/access/keep-up-with-name.ts';
import { pageCaller } from '@/lib/server/access/page-caller.ts';
import { deliveryOf } from '@/lib/server/delivery/delivery-of.ts';
import { profileByName } from '@/lib/server/profiles/profile-by-name.ts';
import { takenNames } from '@/lib/server/profiles/profile-names.ts';
import { unreadComments } from '@/lib/server/proposals/unread-comments.ts';

export async function generateMetadata({ params }: PageProps<'/profiles/[name]'>) {
  return { title: `${(await params).name} · Portolan` };
}

export default async function Page({ params }: PageProps<'/profiles/[name]'>) {
  const { name } = await params;
  const { caller, office } = await pageCaller(`/profiles/${name}`);
  await keepUpWithName(office.db, name, (present) => `/profiles/${present}`);
  const profile = await profileByName(office, name);
  if (!profile) notFound();
  const [delivery, unread, taken] = await Promise.all([
    deliveryOf(office, caller, name, await headers()),
    unreadComments(office.db, name, caller.id),
    caller.role === 'owner' ? takenNames(office.db, [name, ...profile.formerNames]) : [],
  ]);
  return (
    <ProfileWords>
      <ProfilePage
        role={caller.role}
        profile={profile}
        unread={unread}
        taken={taken}
        now={new Date().toISOString()}
        delivery={delivery ? <Delivery {...delivery} /> : null}
      />
    </ProfileWords>
  );
}
