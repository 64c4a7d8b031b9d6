import { redirect } from 'next/navigation';
import { Scratch } from '@/components/profiles/scratch.tsx';
import { visitor } from '@/lib/server/access/visitor.ts';

/** The profiles of the team for who is in it, for all others the editor; apart, as the editor's scripts are to stay few. */
export default async function Page() {
  if (await visitor()) redirect('/profiles');
  return <Scratch caller={null} />;
}
