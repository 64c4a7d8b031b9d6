import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { catalog } from './catalog.ts';
import { isLocale, localeCookie, preferredLocale } from './locale.ts';

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale = isLocale(chosen) ? chosen : preferredLocale((await headers()).get('accept-language') ?? '');
  return { locale, messages: catalog[locale], timeZone: 'UTC' };
});
