import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

export default async function NotFound() {
  const t = await getTranslations('app.notFound');
  return (
    <main className="grid min-h-dvh content-center justify-items-center gap-3 p-6 text-center">
      <h1 className="text-xl font-semibold">{t('title')}</h1>
      <p className="text-lg text-muted">{t('detail')}</p>
      <Link href="/editor" className="text-lg text-accent underline underline-offset-4">
        {t('back')}
      </Link>
    </main>
  );
}
