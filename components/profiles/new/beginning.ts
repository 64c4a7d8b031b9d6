import { templates } from '@/components/start/templates.ts';
import type { Summary } from '@/lib/profile/answers.ts';

export const templateNames = ['empty', ...templates.map(({ name }) => name)] as const;

export type TemplateName = (typeof templateNames)[number];

export function textOfTemplate(chosen: TemplateName): string {
  return templates.find(({ name }) => name === chosen)?.text ?? '';
}

/** A text of the user's own, and what it came from; null where it was pasted. */
export type OwnText = { readonly name: string | null; readonly text: string };

/** A profile that can be copied, as what is published of it is. */
export type Source = { readonly name: string; readonly revision: number; readonly summary: Summary | null };
