import type { Diagnostic } from '../../document/index.ts';
import { editDistance } from '../../document/rules/unknown-key/edit-distance.ts';
import { ruleIds } from '../rule-ids.ts';
import type { Ignore, NamedRule } from './find-ignores.ts';

/** Tells of names in comments that are no rule's, or that no comment can silence, and of comments without a name. */
export function idleNames(ignores: readonly Ignore[], unsilenceable: ReadonlySet<string>): readonly Diagnostic[] {
  return ignores.flatMap(({ rules, range }): readonly Diagnostic[] => {
    if (rules.length === 0) return [{ ...common, range, values: { kind: 'none', name: '', near: 'none' }, fix: null }];
    return rules.flatMap((rule) => {
      if (unsilenceable.has(rule.name)) return [{ ...told('never', rule), fix: null }];
      return ruleIds.has(rule.name) ? [] : [unknown(rule)];
    });
  });
}

const common = { rule: 'ignore-idle', severity: 'info' } as const;

function unknown(rule: NamedRule): Diagnostic {
  const near = [...ruleIds].find((id) => editDistance(rule.name.toLowerCase(), id) <= 2) ?? 'none';
  const fix =
    near === 'none'
      ? null
      : { label: 'write-value', values: { value: near }, edits: [{ ...rule.range, insert: near }] };
  return { ...told('unknown', rule, near), fix };
}

function told(kind: string, { name, range }: NamedRule, near = 'none') {
  return { ...common, range, values: { kind, name, near } };
}
