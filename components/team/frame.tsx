'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Logo } from '@/components/header/logo.tsx';
import { LanguageSwitch } from '@/components/language/language-switch.tsx';
import { ThemeSwitch } from '@/components/theme/theme-switch.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { places } from './places.ts';
import type { Role } from './roles.ts';

type FrameProps = {
  role: Role;
  /** Null on a page that is none of them. */
  here: (typeof places)[number]['name'] | null;
  title: string;
  lead?: string;
  children: ReactNode;
};

/** A page for those who have signed in: the ways to the others, and what it is about. */
export function Frame({ role, here, title, lead, children }: FrameProps) {
  return (
    <>
      <PlacesBar role={role} here={here} />
      <main className="mx-auto grid w-full max-w-4xl grid-cols-[minmax(0,1fr)] gap-6 px-4 py-8">
        <div className="grid gap-1">
          <h1 className="text-xl font-semibold">{title}</h1>
          {lead ? <p className="break-words text-muted">{lead}</p> : null}
        </div>
        {children}
      </main>
    </>
  );
}

/** The ways to the pages that somebody of this role may open. */
export function PlacesBar({ role, here }: Pick<FrameProps, 'role' | 'here'>) {
  const t = useTranslations('team.places');
  const open = places.filter(({ roles }) => roles.some((each) => each === role));
  return (
    <header className="flex min-h-12 flex-wrap items-center gap-x-3 border-b border-line bg-surface px-3">
      <Logo />
      <nav aria-label={t('label')} className="flex min-w-0 flex-1 flex-wrap">
        {open.map(({ name, path }) => (
          <a
            key={name}
            href={path}
            aria-current={name === here ? 'page' : undefined}
            className={classNames(
              'flex h-12 items-center border-b-2 px-2.5 transition-colors',
              name === here ? 'border-accent font-medium' : 'border-transparent text-muted hover:text-ink',
            )}
          >
            {t(name)}
          </a>
        ))}
      </nav>
      <div className="flex">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
