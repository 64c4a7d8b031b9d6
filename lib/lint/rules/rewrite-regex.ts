import { parseTemplate } from '../../go/regexp/template.ts';
import { compiledOnce } from '../facts/patterns.ts';
import type { RewriteFact } from '../facts/rewrites.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Patterns that Go refuses, and replacements that name a group which their pattern does not have. */
export const rewriteRegex: Rule = {
  id: 'rewrite-regex',
  severity: 'error',
  source: ['k3s-io/k3s#11191'],
  *ofMirror({ rewrites }, { compile }) {
    if (compile === null) return;
    for (const rewrite of rewrites) {
      if (!rewrite.isReadable) continue;
      const regexp = compiledOnce(compile, rewrite.pattern);
      if (regexp.ok) yield* missingGroup(rewrite, regexp.value.groupNames);
      else yield refused(rewrite, regexp.reason);
    }
  },
};

function refused({ path, pattern }: RewriteFact, complaint: string): Finding {
  const reason = complaint.replace(/^error parsing regexp: /, '');
  return { path, marks: 'key', values: { kind: 'refused', pattern, reason, group: '', count: 0 }, fix: null };
}

/** The longest name counts, so that a number which letters follow is a name as well. */
function* missingGroup({ path, mirror, pattern, replacement, written }: RewriteFact, names: readonly string[]) {
  const count = names.length - 1;
  for (const part of parseTemplate(replacement)) {
    if (typeof part === 'string') continue;
    const group = 'group' in part ? String(part.group) : part.name;
    if ('group' in part ? part.group <= count : names.includes(group)) continue;
    const [, number = '', rest = ''] = /^([1-9]\d?)(\D.*)$/s.exec(group) ?? [];
    const isGlued = number !== '' && Number(number) <= count && written.replacement.includes(`$${group}`);
    const value = written.replacement.replaceAll(`$${group}`, () => `\${${number}}${rest}`);
    yield {
      path,
      marks: 'value',
      values: { kind: isGlued ? 'glued' : 'group', pattern, reason: '', group, count },
      fix: isGlued
        ? {
            label: 'write-value',
            values: { value },
            action: { do: 'set-rewrite', mirror, pattern: written.pattern, replacement: value },
          }
        : null,
    } satisfies Finding;
    return;
  }
}
