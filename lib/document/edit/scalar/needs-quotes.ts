/** Words that YAML 1.1 or 1.2 resolves to something else than a text, in the spellings that any reader knows. */
const words = /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\.(?:inf|nan))$/i;
/** Numbers, addresses and times: digits that some reader takes for a number, a date or a number to base 60. */
const numbers = [
  /^[-+]?[\d._:]*\d[\d._:]*$/,
  /^[-+]?(?:\d[\d_]*\.?|\.)[\d_]*e[-+]?\d+$/i,
  /^[-+]?0[box][\da-f_]+$/i,
  /^\d{4}-\d\d?-\d\d?(?:[t\s].*)?$/i,
];
const firstCharacter = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|[-?:][^\s])/;

/** Whether a text must be quoted to be read as itself: by yaml.v2 and by what else reads YAML 1.1 or 1.2. */
export function needsQuotes(value: string, inFlow: boolean): boolean {
  if (words.test(value) || numbers.some((number) => number.test(value))) return true;
  if (!firstCharacter.test(value) || /^(?:---|\.\.\.)/.test(value)) return true;
  if (needsEscapes(value) || /\t|: | #|[: ]$/.test(value)) return true;
  // libyaml ends a plain scalar of a flow collection at `?` too, and takes `?` and `:` at its start for indicators.
  return inFlow && /[,?[\]{}]|^:|^-$/.test(value);
}

/** Whether a text can be written between double quotes only. */
export function needsEscapes(value: string): boolean {
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code !== 9 && mustEscape(code)) return true;
  }
  return false;
}

/** Control characters, line breaks, the byte order mark, and what libyaml refuses to read. */
export function mustEscape(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return true;
  return code === 0x2028 || code === 0x2029 || code === 0xfeff || code >= 0xfffe;
}
