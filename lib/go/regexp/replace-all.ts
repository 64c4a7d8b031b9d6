import { parseTemplate, type TemplatePart } from './template.ts';

/** Start and end of a match, then of each of its groups; -1 where a group took no part. */
export type Match = readonly number[];

export type Matcher = {
  /** The name of each group by its number; the whole match and groups without a name have an empty one. */
  readonly groupNames: readonly string[];
  /** The leftmost match of `subject` at `from` or later, with all its groups. */
  find(subject: string, from: number): Match | null;
};

/**
 * Go's `Regexp.ReplaceAllString`. An empty match right behind another match is not replaced, which is why `(.*)` matches
 * once and not again at the end.
 */
export function replaceAll(matcher: Matcher, subject: string, replacement: string): string {
  const template = parseTemplate(replacement);
  let replaced = '';
  let lastEnd = 0;
  for (let from = 0; from <= subject.length; ) {
    const match = matcher.find(subject, from);
    if (match === null) break;
    const [start = 0, end = 0] = match;
    replaced += subject.slice(lastEnd, start);
    if (end > lastEnd || start === 0) replaced += expand(template, matcher.groupNames, subject, match);
    lastEnd = end;
    from = end > from ? end : from + widthAt(subject, from);
  }
  return replaced + subject.slice(lastEnd);
}

/** Go's `Regexp.Expand`: a group that does not exist or took no part is empty; of several with one name, the first that did. */
function expand(
  template: readonly TemplatePart[],
  groupNames: readonly string[],
  subject: string,
  match: Match,
): string {
  const textOf = (group: number) => subject.slice(match[2 * group], match[2 * group + 1]);
  const tookPart = (group: number) => (match[2 * group] ?? -1) >= 0;
  return template
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('group' in part) return tookPart(part.group) ? textOf(part.group) : '';
      const group = groupNames.findIndex((name, index) => name === part.name && tookPart(index));
      return group < 0 ? '' : textOf(group);
    })
    .join('');
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
