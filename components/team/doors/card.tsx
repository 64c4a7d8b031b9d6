'use client';

import type { ReactNode } from 'react';
import { Logo } from '@/components/header/logo.tsx';
import { LanguageSwitch } from '@/components/language/language-switch.tsx';
import { ThemeSwitch } from '@/components/theme/theme-switch.tsx';

/** A page for those who are not in yet: one thing to fill in. */
export function Card({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <>
      <header className="absolute top-2 right-2 flex">
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <main className="grid min-h-dvh content-center justify-items-center px-4 py-14">
        <div className="grid w-full max-w-90 gap-4 rounded-lg border border-line bg-surface p-6 shadow-sm">
          <div className="grid gap-2">
            <div className="flex items-center gap-2.5">
              <Logo />
              <h1 className="text-xl font-semibold">{title}</h1>
            </div>
            {lead ? <p className="text-muted [overflow-wrap:anywhere]">{lead}</p> : null}
          </div>
          {children}
        </div>
      </main>
    </>
  );
}
