import { Scratch } from '@/components/profiles/scratch.tsx';
import { visitor } from '@/lib/server/access/visitor.ts';

export default async function Page() {
  return <Scratch caller={await visitor()} />;
}
