import { classNames } from '@/components/ui/class-names.ts';

/** The page has room for tabs. */
export const tabsFit = '(width >= 1400px)';

/** The row of tabs, which scrolls where they are too many. */
export const stripClass =
  'relative hidden h-12 min-w-0 overflow-x-auto overscroll-x-contain [scrollbar-width:none] 2xl:flex';

/** All tabs are of one width, which shrinks before they scroll, so that the server can draw them without knowing their names. */
export const tabClass = 'group relative flex h-12 w-36 min-w-28';

export function tabFace(selected: boolean): string {
  return classNames(
    'min-w-0 flex-1 border-b-2 pr-7 pl-3 text-left transition-colors',
    selected ? 'border-accent font-medium text-ink' : 'border-transparent text-muted',
  );
}
