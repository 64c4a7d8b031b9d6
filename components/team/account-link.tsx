import { CircleUserRound } from 'lucide-react';

export const headerLinkClass =
  'inline-flex size-7 shrink-0 items-center max-lg:hidden justify-center rounded text-muted transition-colors hover:bg-hover hover:text-ink pointer-coarse:size-10';

/** Leads from the editor to who has signed in. In a tab of its own: the editor's holds secrets that nothing keeps. On a narrow page the menu does. */
export function AccountLink({ label, name }: { label: string; name: string }) {
  return (
    <a href="/account" target="_blank" rel="noopener" title={name} aria-label={label} className={headerLinkClass}>
      <CircleUserRound aria-hidden className="size-4" />
    </a>
  );
}
