'use client';

import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Logo } from '@/components/header/logo.tsx';
import { LanguageSwitch } from '@/components/language/language-switch.tsx';
import { PagePaletteGate } from '@/components/palette/team/page-palette-gate.tsx';
import { TellCaller } from '@/components/palette/team/tell-caller.tsx';
import { ThemeSwitch } from '@/components/theme/theme-switch.tsx';
import { classNames } from '@/components/ui/class-names.ts';
import { places } from './places.ts';
import type { Role } from './roles.ts';

type FrameProps = {
  role: Role;
  /** Null on a page that is none of them. */
  here: (typeof places)[number]['name'] | null;
  title: string;
  lead?: ReactNode;
  /** The way to the page above this one. */
  back?: { readonly href: string; readonly label: string };
  /** What can be done, beside the title. */
  actions?: ReactNode;
  /** For what needs more than lines of reading length. */
  wide?: boolean;
  children: ReactNode;
};

/** A page for those who have signed in: the ways to the others, and what it is about. */
export function Frame({ role, here, title, lead, back, actions, wide = false, children }: FrameProps) {
  return (
    <>
      <PlacesBar role={role} here={here} />
      <main
        className={classNames(
          'mx-auto grid w-full grid-cols-[minmax(0,1fr)] gap-6 px-4',
          wide ? 'max-w-6xl py-6' : 'max-w-4xl py-8',
        )}
      >
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="grid min-w-0 gap-1">
            {back ? (
              <Link href={back.href} className="flex w-fit items-center gap-1 text-muted hover:text-ink">
                <ArrowLeft aria-hidden className="size-3.5" />
                {back.label}
              </Link>
            ) : null}
            <h1 className="text-xl font-semibold wrap-anywhere">{title}</h1>
            {lead ? <div className="break-words text-muted">{lead}</div> : null}
          </div>
          {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
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
    <header className="flex min-h-12 flex-wrap items-center gap-x-3 border-b border-line bg-surface px-3 sm:flex-nowrap">
      <TellCaller role={role} page="team" />
      <Logo />
      <nav
        aria-label={t('label')}
        className="order-last -mx-1.5 flex min-w-0 basis-full overflow-x-auto overflow-y-hidden sm:order-none sm:mx-0 sm:flex-1"
      >
        {open.map(({ name, path }) => (
          <a
            key={name}
            href={path}
            aria-current={name === here ? 'page' : undefined}
            className={classNames(
              'flex h-10 shrink-0 items-center border-b-2 px-1.5 whitespace-nowrap transition-colors focus-visible:-outline-offset-2 sm:h-12 sm:px-2.5',
              name === here ? 'border-accent font-medium' : 'border-transparent text-muted hover:text-ink',
            )}
          >
            {t(name)}
          </a>
        ))}
      </nav>
      <PagePaletteGate />
      <div className="ml-auto flex h-12 items-center">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
