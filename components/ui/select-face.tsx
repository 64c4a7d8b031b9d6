import { ChevronDown } from 'lucide-react';
import { classNames } from './class-names.ts';

/** The look of a closed choice. */
export const selectFaceClass =
  'inline-flex h-7 min-w-0 items-center gap-1 rounded border border-line bg-raised px-2 text-base whitespace-nowrap transition-colors hover:bg-hover data-disabled:opacity-50 pointer-coarse:h-10';

type SelectFaceProps = { label: string; chosen: string; className?: string | undefined };

/**
 * A closed choice as the server draws it. The real one brings a hidden input with a style attribute, which the page's
 * content security policy lets only the browser set.
 */
export function SelectFace({ label, chosen, className }: SelectFaceProps) {
  return (
    <button type="button" aria-label={label} className={classNames(selectFaceClass, className)}>
      <span className="truncate">{chosen}</span>
      <ChevronDown aria-hidden className="size-3.5 shrink-0 text-faint" />
    </button>
  );
}
