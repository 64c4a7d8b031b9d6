import { profileWords } from '@/components/profiles/profile-words.tsx';
import { NothingHere } from '@/components/ui/nothing-here.tsx';

export default async function NotFound() {
  const t = await profileWords();
  return (
    <NothingHere title={t('notFound.title')} detail={t('notFound.detail')} href="/profiles" back={t('notFound.back')} />
  );
}
