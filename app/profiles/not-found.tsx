import Link from 'next/link';
import { profileWords } from '@/components/profiles/profile-words.tsx';

export default async function NotFound() {
  const t = await profileWords();
  return (
    <main className="grid min-h-dvh content-center justify-items-center gap-3 p-6 text-center">
      <h1 className="text-xl font-semibold">{t('notFound.title')}</h1>
      <p className="text-lg text-muted">{t('notFound.detail')}</p>
      <Link href="/" className="text-lg text-accent underline underline-offset-4">
        {t('notFound.back')}
      </Link>
    </main>
  );
}
