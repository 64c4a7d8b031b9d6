import { cookies } from 'next/headers';
import { EditorPage } from '@/components/editor/editor-page.tsx';
import { frameCookie, readFrame } from '@/components/editor/frame.ts';
import { AccountLink } from '@/components/team/account-link.tsx';
import { ProfilesLink } from '@/components/team/profiles-link.tsx';
import { teamWords } from '@/components/team/team-words.tsx';

/** The editor on its own: its documents stay in the browser. `name` is that of who has signed in. */
export async function Scratch({ name }: { name: string | null }) {
  const frame = readFrame((await cookies()).get(frameCookie)?.value);
  return <EditorPage frame={frame} account={name === null ? null : await linksFor(name)} />;
}

async function linksFor(name: string) {
  const t = await teamWords();
  return (
    <>
      <ProfilesLink label={t('places.profiles')} />
      <AccountLink label={t('places.account')} name={name} />
    </>
  );
}
