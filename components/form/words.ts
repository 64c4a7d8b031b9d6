import type { useTranslations } from 'next-intl';

/** What says the form's sentences in the language of the page. */
export type FormWords = ReturnType<typeof useTranslations<'form'>>;
