import { notFound } from 'next/navigation';
import { ComparePage } from '@/components/profiles/compare/compare-page.tsx';
import { readSides } from '@/components/profiles/compare/read-sides.ts';
import { ComparisonWords, profileWords } from '@/components/profiles/profile-words.tsx';
import { keepUpWithName } from '@/lib/server/access/keep-up-with-name.ts';
import { pageCaller } from '@/lib/server/access/page-caller.ts';
import { compareRevisions } from '@/lib/server/profiles/compare.ts';
import { findProfile } from '@/lib/server/profiles/find-profile.ts';
import { revisionsOf } from '@/lib/server/profiles/revisions.ts';

export async function generateMetadata({ params }: PageProps<'/profiles/[name]/compare'>) {
  const [t, { name }] = [await profileWords(), await params];
  return { title: `${t('compare.titleOf', { name })} · Portolan` };
}

export default async function Page({ params, searchParams }: PageProps<'/profiles/[name]/compare'>) {
  const { name } = await params;
  const { caller, office } = await pageCaller(`/profiles/${name}/compare`);
  const sought = await searchParams;
  await keepUpWithName(office.db, name, (present) => `/profiles/${present}/compare${queryOf(sought)}`);
  const profile = await findProfile(office.db, name);
  if (!profile) notFound();
  const sides = readSides(sought, profile.published_revision);
  const [compared, heads] = await Promise.all([
    compareRevisions(office, name, sides.from, sides.to),
    revisionsOf(office, profile.id),
  ]);
  if (!compared.ok) notFound();
  const { before, after, changes, secrets } = compared;
  const revisions = heads.map(({ number, message }) => ({ number, message }));
  return (
    <ComparisonWords>
      <ComparePage
        role={caller.role}
        name={name}
        revisions={revisions}
        sides={sides}
        comparison={{ before, after, changes, secrets }}
      />
    </ComparisonWords>
  );
}

function queryOf({ from, to }: Readonly<Record<string, unknown>>): string {
  const sides = Object.entries({ from, to }).filter((side): side is [string, string] => typeof side[1] === 'string');
  return sides.length === 0 ? '' : `?${new URLSearchParams(sides)}`;
}
