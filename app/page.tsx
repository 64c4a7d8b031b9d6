import { getTranslations } from 'next-intl/server';

export default async function EditorPage() {
  const t = await getTranslations('app');
  return <main>{t('name')}</main>;
}
