import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, localeCookie, preferredLocale } from './locale.ts';
import { pageMessages } from './page-messages.ts';

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale = isLocale(chosen) ? chosen : preferredLocale((await headers()).get('accept-language') ?? '');
  return { locale, messages: pageMessages(locale), timeZone: 'UTC' };
});
