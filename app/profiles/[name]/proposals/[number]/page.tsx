import { notFound } from 'next/navigation';
import { ReviewPage } from '@/components/review/review-page.tsx';
import { ReviewWords } from '@/components/review/review-words.tsx';
import { keepUpWithName } from '@/lib/server/access/keep-up-with-name.ts';
import { pageCaller } from '@/lib/server/access/page-caller.ts';
import { reviewOf } from '@/lib/server/review/review-of.ts';

type Props = { readonly params: Promise<{ readonly name: string; readonly number: string }> };

export async function generateMetadata({ params }: Props) {
  const { name, number } = await params;
  return { title: `${decodeURIComponent(name)} #${number} · Portolan` };
}

export default async function Page({ params }: Props) {
  const { caller, office } = await pageCaller('/profiles/[name]/proposals/[number]');
  const { name: asked, number } = await params;
  const name = decodeURIComponent(asked);
  await keepUpWithName(office.db, name, (present) => `/profiles/${present}/proposals/${number}`);
  if (!/^[1-9]\d{0,8}$/.test(number)) notFound();
  const review = await reviewOf(office, caller, { profile: name, number: Number(number) });
  if (review === null) notFound();
  return (
    <ReviewWords>
      <ReviewPage review={review} />
    </ReviewWords>
  );
}
