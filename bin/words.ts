import { createTranslator } from 'use-intl/core';
import { catalog } from '../messages/catalog.ts';
import type { Locale } from '../messages/locale.ts';

const setting = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';

/** The language of the terminal, by the environment: Chinese where that says so, else English. */
export const locale: Locale = setting.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';

/** The command line's own texts, in the terminal's language. */
export const words = createTranslator({ locale, messages: catalog[locale], namespace: 'cli' });
