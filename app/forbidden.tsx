import { teamWords } from '@/components/team/team-words.tsx';
import { visitor } from '@/lib/server/access/visitor.ts';

export default async function Forbidden() {
  const t = await teamWords();
  const caller = await visitor();
  return (
    <main className="grid min-h-dvh content-center justify-items-center gap-3 p-6 text-center">
      <title>{`${t('titles.forbidden')} · Portolan`}</title>
      <h1 className="text-xl font-semibold">{t('forbidden.title')}</h1>
      {caller ? (
        <p className="max-w-prose text-lg text-muted [overflow-wrap:anywhere]">
          {t('forbidden.detail', { email: caller.email, role: t(`roles.${caller.role}`) })}
        </p>
      ) : null}
      <p className="flex flex-wrap justify-center gap-x-6 gap-y-2 text-lg">
        <a href="/" className="text-accent underline underline-offset-4">
          {t('forbidden.back')}
        </a>
        <a href="/account" className="text-accent underline underline-offset-4">
          {t('forbidden.account')}
        </a>
      </p>
    </main>
  );
}
