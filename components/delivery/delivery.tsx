import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import { catalog } from '@/messages/catalog.ts';
import { isLocale } from '@/messages/locale.ts';
import { DeliverySections, type DeliverySectionsProps } from './delivery-sections.tsx';

/** Which nodes run what of a profile, and how it comes to them; brings its own words. */
export async function Delivery(props: DeliverySectionsProps) {
  const locale = await getLocale();
  const { delivery, team } = catalog[isLocale(locale) ? locale : 'en'];
  return (
    <NextIntlClientProvider messages={{ delivery, team }}>
      <DeliverySections {...props} />
    </NextIntlClientProvider>
  );
}
