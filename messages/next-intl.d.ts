import type { Messages } from './catalog.ts';
import type { Locale as PortolanLocale } from './locale.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: PortolanLocale;
    Messages: Messages;
  }
}
