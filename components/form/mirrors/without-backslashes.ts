const classes: Readonly<Record<string, string>> = {
  d: '[0-9]',
  D: '[^0-9]',
  w: '[0-9A-Za-z_]',
  W: '[^0-9A-Za-z_]',
};

const inClasses: Readonly<Record<string, string>> = { d: '0-9', w: '0-9A-Za-z_' };

/**
 * A pattern that matches the same without a backslash, which K3s would write into TOML as it is: `[.]` for `\.`, `[0-9]` for
 * `\d`. Null where it has none, or one for which there is no such spelling.
 */
export function withoutBackslashes(pattern: string): string | null {
  if (!pattern.includes('\\')) return null;
  let result = '';
  let inClass = false;
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern.charAt(index);
    if (character === '\\') {
      index += 1;
      const spelled = spelledOut(pattern.charAt(index), inClass);
      if (spelled === null) return null;
      result += spelled;
      continue;
    }
    if (character === '[') inClass = true;
    if (character === ']') inClass = false;
    result += character;
  }
  return result;
}

function spelledOut(escaped: string, inClass: boolean): string | null {
  const named = (inClass ? inClasses : classes)[escaped];
  if (named !== undefined) return named;
  // Inside a class these would begin or end something else without their backslash.
  if (inClass) return /[.$*+?(){}|/:_@%&=~#<>,;!'`]/.test(escaped) ? escaped : null;
  if (escaped === '^') return null;
  if (/[/:_@%&=~#<>,;!'`-]/.test(escaped)) return escaped;
  return /[.$*+?(){}|[\]]/.test(escaped) ? `[${escaped}]` : null;
}
