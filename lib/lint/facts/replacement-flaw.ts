import { parseTemplate } from '../../go/regexp/template.ts';
import type { MirrorFact } from './mirrors.ts';
import type { RewriteFact } from './rewrites.ts';

/** Why there is no repository of the name that a replacement makes, and the replacement that may be meant. */
export type ReplacementFlaw = {
  readonly kind: 'to_host' | 'to_tag';
  readonly host: string;
  readonly mended: string | null;
};

/** What a replacement names that is asked as part of a repository; null where there is no such thing. */
export function replacementFlaw({ replacement }: RewriteFact, { endpoints }: MirrorFact): ReplacementFlaw | null {
  const [named = '', host = ''] = firstPart.exec(replacement) ?? [];
  const isAsked = host.includes('.') && endpoints.some(({ asked }) => asked?.host === host);
  if (named.includes('://') || host.includes(':') || isAsked) {
    const rest = replacement.slice(named.length);
    return { kind: 'to_host', host, mended: rest === '' || hasTag(rest) ? null : rest };
  }
  return hasTag(replacement) ? { kind: 'to_tag', host: '', mended: null } : null;
}

const firstPart = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)*(?::\d+)?)\//;

function hasTag(replacement: string): boolean {
  if (!/[:@]/.test(replacement)) return false;
  return parseTemplate(replacement).some((part) => typeof part === 'string' && /[:@]/.test(part));
}
