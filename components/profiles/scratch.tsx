import { cookies } from 'next/headers';
import { EditorPage } from '@/components/editor/editor-page.tsx';
import { frameCookie, readFrame } from '@/components/editor/frame.ts';
import { TellCaller } from '@/components/palette/team/tell-caller.tsx';
import { AccountLink } from '@/components/team/account-link.tsx';
import { ProfilesLink } from '@/components/team/profiles-link.tsx';
import type { Role } from '@/components/team/roles.ts';
import { teamWords } from '@/components/team/team-words.tsx';

type ScratchCaller = { readonly name: string; readonly role: Role };

/** The editor on its own: its documents stay in the browser. `caller` is who has signed in. */
export async function Scratch({ caller }: { caller: ScratchCaller | null }) {
  const frame = readFrame((await cookies()).get(frameCookie)?.value);
  return <EditorPage frame={frame} account={caller === null ? null : await linksFor(caller)} />;
}

async function linksFor({ name, role }: ScratchCaller) {
  const t = await teamWords();
  return (
    <>
      <TellCaller role={role} page="editor" />
      <ProfilesLink label={t('places.profiles')} />
      <AccountLink label={t('places.account')} name={name} />
    </>
  );
}
