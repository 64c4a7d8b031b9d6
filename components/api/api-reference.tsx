import Link from 'next/link';
import type { Locale } from '@/messages/locale.ts';
import { apiWords } from './api-words.ts';
import { Contents } from './contents.tsx';
import { OperationView } from './operation-view.tsx';
import { type ApiDocument, anchorOf, operationsOf } from './schema.ts';
import { SchemaView } from './schema-view.tsx';

/** The API, from the document that its own schemas make. */
export function ApiReference({ document, locale }: { document: ApiDocument; locale: Locale }) {
  const words = apiWords(locale);
  const { t, described } = words;
  const operations = operationsOf(document);
  const link = 'text-accent underline underline-offset-4';
  return (
    <main className="mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-5 px-4 py-8">
      <h1 className="text-xl font-semibold">{t('title')}</h1>
      <p className="max-w-prose">{described(document.info.description)}</p>
      <p className="max-w-prose text-muted">{t('limits')}</p>
      <p className="flex flex-wrap gap-x-5 gap-y-2">
        <Link href="/" className={link}>
          {t('back')}
        </Link>
        <a href="/api/v1/openapi.json" className={link}>
          {t('document')}
        </a>
      </p>
      <Contents operations={operations} words={words} />
      {operations.map((each) => (
        <OperationView key={anchorOf(each)} {...each} words={words} />
      ))}
      <section aria-labelledby="shapes" className="grid gap-5 border-t border-line pt-5">
        <h2 id="shapes" className="text-lg font-semibold">
          {t('shapes')}
        </h2>
        {Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => (
          <section key={name} aria-labelledby={name} className="grid gap-1.5">
            <h3 id={name} className="font-mono font-semibold">
              {name}
            </h3>
            <p className="text-muted">{described(schema.description)}</p>
            <SchemaView schema={schema} words={words} />
          </section>
        ))}
      </section>
    </main>
  );
}
