import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { ApiReference } from '@/components/api/api-reference.tsx';
import { apiWords } from '@/components/api/api-words.ts';
import type { ApiDocument } from '@/components/api/schema.ts';
import { describeApi } from '@/lib/server/api/openapi.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: apiWords(await getLocale()).t('title') };
}

export default async function Page() {
  return <ApiReference document={describeApi() as ApiDocument} locale={await getLocale()} />;
}
