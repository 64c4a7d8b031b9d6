import { Layers } from 'lucide-react';
import { headerLinkClass } from './account-link.tsx';

/** Leads from the editor to the profiles of the team. In a tab of its own, for the same reason as the account. */
export function ProfilesLink({ label }: { label: string }) {
  return (
    <a href="/profiles" target="_blank" rel="noopener" title={label} aria-label={label} className={headerLinkClass}>
      <Layers aria-hidden className="size-4" />
    </a>
  );
}
