/** A replacement's text, taken apart: what stands as it is, and the groups whose text comes in between. */
export type TemplatePart = string | { readonly group: number } | { readonly name: string };

const reference = /^(?:\{(?<braced>[\p{L}\p{Nd}_]+)\}|(?<bare>[\p{L}\p{Nd}_]+))/u;

/**
 * Takes a replacement apart as Go's `Regexp.Expand` does: the longest possible name counts, so `$1x` is the group named `1x`;
 * `$$` is a dollar sign, and so is one before anything that is no name.
 */
export function parseTemplate(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let rest = template;
  for (let dollar = rest.indexOf('$'); dollar >= 0; dollar = rest.indexOf('$')) {
    parts.push(rest.slice(0, dollar));
    rest = rest.slice(dollar + 1);
    const found = reference.exec(rest);
    parts.push(found === null ? '$' : groupNamed(found.groups?.braced ?? found.groups?.bare ?? ''));
    rest = rest.slice(found === null ? (rest.startsWith('$') ? 1 : 0) : found[0].length);
  }
  return [...parts, rest];
}

/** Go reads a number only without leading zeros and below a limit that no pattern reaches; anything else is a name. */
function groupNamed(name: string): TemplatePart {
  const isNumber = /^(?:0|[1-9][0-9]{0,8})$/.test(name);
  return isNumber ? { group: Number(name) } : { name };
}
