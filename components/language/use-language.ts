'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useTransition } from 'react';
import { writeCookie } from '@/components/ui/write-cookie.ts';
import { type Locale, localeCookie } from '@/messages/locale.ts';

/** The page's language and how to change it: the texts come anew from the server, everything on the page stays. */
export function useLanguage(): { locale: Locale; change: (locale: Locale) => void; changing: boolean } {
  const router = useRouter();
  const [changing, startChange] = useTransition();
  const change = (locale: Locale) => {
    writeCookie(localeCookie, locale);
    startChange(() => router.refresh());
  };
  return { locale: useLocale(), change, changing };
}
