import type { CompileRegexp } from '@/lib/go/regexp/index.ts';
import { parseTemplate } from '@/lib/go/regexp/template.ts';
import type { RewriteRow } from '../rows/rewrite-rows.ts';

export type PatternFault = {
  readonly kind: 'empty' | 'taken' | 'backslash' | 'quote' | 'lookaround' | 'refused';
  /** What Go says about it, or nothing. */
  readonly reason: string;
};

export type ReplacementFault = {
  readonly kind: 'backslash' | 'quote' | 'group' | 'groupName';
  readonly reason: string;
};

/** What is wrong with a rewrite's pattern. `others` are the patterns of the mirror's other rewrites. */
export function patternFault(
  { pattern, replacement, written }: RewriteRow,
  others: readonly string[],
  compile: CompileRegexp | null,
): PatternFault | null {
  if (pattern === '') return written === null && replacement === '' ? null : fault('empty');
  if (others.includes(pattern)) return fault('taken');
  if (/\(\?<?[=!]/.test(pattern)) return fault('lookaround');
  if (pattern.includes('\\')) return fault('backslash');
  if (pattern.includes('"')) return fault('quote');
  const compiled = compile?.(pattern);
  return compiled && !compiled.ok ? fault('refused', compiled.reason.replace(/^error parsing regexp: /, '')) : null;
}

/** What is wrong with what a rewrite puts in place of a match: text that breaks the file, or a group that is not there. */
export function replacementFault(
  { pattern, replacement }: RewriteRow,
  compile: CompileRegexp | null,
): ReplacementFault | null {
  if (replacement.includes('\\')) return { kind: 'backslash', reason: '' };
  if (replacement.includes('"')) return { kind: 'quote', reason: '' };
  const compiled = compile?.(pattern);
  if (!compiled?.ok) return null;
  const { groupNames } = compiled.value;
  const missing = parseTemplate(replacement).find((part) => typeof part !== 'string' && !isGroup(part, groupNames));
  if (missing === undefined || typeof missing === 'string') return null;
  return 'group' in missing
    ? { kind: 'group', reason: String(missing.group) }
    : { kind: 'groupName', reason: missing.name };
}

function isGroup(part: { readonly group: number } | { readonly name: string }, groupNames: readonly string[]): boolean {
  return 'group' in part ? part.group < groupNames.length : groupNames.includes(part.name);
}

function fault(kind: PatternFault['kind'], reason = ''): PatternFault {
  return { kind, reason };
}
