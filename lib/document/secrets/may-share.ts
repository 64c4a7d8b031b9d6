/** An alias, where a node of YAML may begin: not the `.*` of a pattern. */
const alias = /(?<![^\s\x85,[\]{}:?"'])\*[\w-]/;

/** Whether an alias may stand in a text. */
export function mayHoldAlias(text: string): boolean {
  return alias.test(text);
}

/** Whether a part of the model may stand anywhere in a text: where an alias or a merge key leads to it. */
export function mayShare(text: string): boolean {
  return text.includes('<<') || mayHoldAlias(text);
}
