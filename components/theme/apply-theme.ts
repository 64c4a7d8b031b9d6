import { writeCookie } from '@/components/ui/write-cookie.ts';
import { type Theme, themeCookie } from './theme.ts';

/** Gives the page a theme, now and when it is loaded again. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  writeCookie(themeCookie, theme);
}
