import type { CompileRegexp } from '@/lib/go/regexp/index.ts';
import { parseTemplate } from '@/lib/go/regexp/template.ts';
import { isDoubled, rewritePartAsRead } from '@/lib/node-files/toml/as-read.ts';
import type { RewriteRow } from '../rows/rewrite-rows.ts';

export type PatternFault = {
  readonly kind: 'empty' | 'taken' | UnescapedFault | 'lookaround' | 'refused';
  /** What Go says about it, or nothing. */
  readonly reason: string;
};

export type ReplacementFault = {
  readonly kind: UnescapedFault | 'group' | 'groupName';
  readonly reason: string;
};

/** `escape`: containerd reads the file, but another text. The others make it unreadable. */
type UnescapedFault = 'backslash' | 'quote' | 'escape';

/** What is wrong with a rewrite's pattern for a containerd. `others` are the patterns of the mirror's other rewrites. */
export function patternFault(
  { pattern, replacement, written }: RewriteRow,
  others: readonly string[],
  compile: CompileRegexp | null,
  containerd: string,
): PatternFault | null {
  if (pattern === '') return written === null && replacement === '' ? null : fault('empty');
  if (others.includes(pattern)) return fault('taken');
  const read = rewritePartAsRead(pattern, 'pattern', containerd);
  if (/\(\?<?[=!]/.test(read ?? pattern)) return fault('lookaround');
  const unescaped = unescapedFault(pattern, read);
  if (unescaped !== null) return fault(unescaped);
  const compiled = compile?.(read ?? pattern);
  return compiled && !compiled.ok ? fault('refused', compiled.reason.replace(/^error parsing regexp: /, '')) : null;
}

/** What is wrong with what a rewrite puts in place of a match: text that breaks the file, or a group that is not there. */
export function replacementFault(
  { pattern, replacement }: RewriteRow,
  compile: CompileRegexp | null,
  containerd: string,
): ReplacementFault | null {
  const read = rewritePartAsRead(replacement, 'replacement', containerd);
  const unescaped = unescapedFault(replacement, read);
  if (unescaped !== null) return { kind: unescaped, reason: '' };
  const compiled = compile?.(rewritePartAsRead(pattern, 'pattern', containerd) ?? pattern);
  if (!compiled?.ok) return null;
  const { groupNames } = compiled.value;
  const parts = parseTemplate(read ?? replacement);
  const missing = parts.find((part) => typeof part !== 'string' && !isGroup(part, groupNames));
  if (missing === undefined || typeof missing === 'string') return null;
  return 'group' in missing
    ? { kind: 'group', reason: String(missing.group) }
    : { kind: 'groupName', reason: missing.name };
}

function unescapedFault(text: string, read: string | null): UnescapedFault | null {
  if (read !== null) return isDoubled(text) ? null : 'escape';
  if (text.includes('\\')) return 'backslash';
  return text.includes('"') ? 'quote' : null;
}

function isGroup(part: { readonly group: number } | { readonly name: string }, groupNames: readonly string[]): boolean {
  return 'group' in part ? part.group < groupNames.length : groupNames.includes(part.name);
}

function fault(kind: PatternFault['kind'], reason = ''): PatternFault {
  return { kind, reason };
}
