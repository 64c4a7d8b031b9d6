export type Wanted = {
  readonly search: string;
  readonly caseSensitive: boolean;
  readonly regexp: boolean;
  readonly wholeWord: boolean;
};

/** What finds all that is wanted; null where that is nothing, or no regular expression. */
export function patternFor({ search, caseSensitive, regexp, wholeWord }: Wanted): RegExp | null {
  if (search === '') return null;
  const source = regexp ? search : search.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const flags = caseSensitive ? 'gm' : 'gmi';
  if (!compiled(source, flags)) return null;
  const bounded = wholeWord ? `${notInWord}(?:${source})${notInWord}` : source;
  // Strictly read, a pattern knows every character; what it then refuses, like `\-`, older rules take.
  return compiled(bounded, `${flags}u`) ?? compiled(bounded, flags);
}

// Letters of a script without blanks begin and end words anywhere.
const notInWord = '(?!(?<=\\w)(?=\\w))';

function compiled(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch {
    return null;
  }
}

/** What a match becomes: with a regular expression `$1` is its first group and `$&` all of it. */
export function expand(template: string, whole: string, groups: readonly (string | undefined)[]): string {
  return template.replace(/\$(?:([$&])|(\d{1,2}))/g, (written, sign?: string, digits?: string) => {
    if (sign === '$') return '$';
    if (sign === '&') return whole;
    return expandGroup(written, digits ?? '', groups);
  });
}

/** `$12` is the twelfth group where there is one, else the first with a 2 behind it. */
function expandGroup(written: string, digits: string, groups: readonly (string | undefined)[]): string {
  for (let length = digits.length; length > 0; length--) {
    const group = Number(digits.slice(0, length));
    if (group > 0 && group <= groups.length) return (groups[group - 1] ?? '') + digits.slice(length);
  }
  return written;
}
