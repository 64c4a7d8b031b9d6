import { diagnosticWords } from '../../messages/diagnostic-words.ts';
import { locale } from '../words.ts';

/** The sentences about diagnostics, in the terminal's language. */
export const { says: wordsOf, fix: fixWordsOf } = diagnosticWords(locale);
