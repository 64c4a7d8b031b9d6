import { cookies } from 'next/headers';
import { EditorPage } from '@/components/editor/editor-page.tsx';
import { frameCookie, readFrame } from '@/components/editor/frame.ts';
import { AccountLink } from '@/components/team/account-link.tsx';
import { teamWords } from '@/components/team/team-words.tsx';
import { visitor } from '@/lib/server/access/visitor.ts';

export default async function Page() {
  const cookie = (await cookies()).get(frameCookie)?.value;
  const caller = await visitor();
  const account = caller ? <AccountLink label={(await teamWords())('places.account')} name={caller.name} /> : null;
  return <EditorPage frame={readFrame(cookie)} account={account} />;
}
