'use client';

import { useEffect, useState } from 'react';
import { Rescue } from '@/components/storage/rescue.tsx';
import en from '@/messages/en/app.json';
import { type Locale, preferredLocale } from '@/messages/locale.ts';
import zh from '@/messages/zh-CN/app.json';
import './globals.css';

/** Stands in for the whole page where even its layout failed, so it brings its own texts. */
export default function FailedWholly({ reset }: { reset: () => void }) {
  const [locale, setLocale] = useState<Locale>('en');
  useEffect(() => setLocale(preferredLocale(navigator.languages.join(','))), []);
  const { failed } = locale === 'en' ? en : zh;
  return (
    <html lang={locale}>
      <body>
        <title>{failed.title}</title>
        <Rescue words={failed} again={reset} />
      </body>
    </html>
  );
}
