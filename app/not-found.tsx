import { getTranslations } from 'next-intl/server';
import { NothingHere } from '@/components/ui/nothing-here.tsx';

export default async function NotFound() {
  const t = await getTranslations('app.notFound');
  return <NothingHere title={t('title')} detail={t('detail')} href="/editor" back={t('back')} />;
}
