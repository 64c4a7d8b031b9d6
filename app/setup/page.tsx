import { connection } from 'next/server';
import { SetUpDone } from '@/components/team/doors/set-up-done.tsx';
import { SetUpForm } from '@/components/team/doors/set-up-form.tsx';
import { TeamWords, teamTitle } from '@/components/team/team-words.tsx';
import { office } from '@/lib/server/accounts/office.ts';
import { isSetUp } from '@/lib/server/accounts/set-up.ts';
import { announceSetUp } from '@/lib/server/start/announce-set-up.ts';

export const generateMetadata = () => teamTitle('setUp');

export default async function Page() {
  await connection();
  const its = await office();
  const isDone = await isSetUp(its.db);
  // A server that takes no accounts by itself has not said the token at its start.
  if (!isDone) announceSetUp(its);
  return <TeamWords>{isDone ? <SetUpDone /> : <SetUpForm />}</TeamWords>;
}
