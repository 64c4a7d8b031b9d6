import { twoPanesFit } from '@/components/ui/widths.ts';

/** Brings what was chosen from a list into sight where it stands below the list, as it does on a narrow page. */
export function showDetail(id: string): void {
  if (matchMedia(twoPanesFit).matches) return;
  requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: 'start' }));
}
