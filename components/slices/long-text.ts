/** With more characters a document takes longer to work through than the page may stand still: about two thousand mirrors. */
const longest = 300_000;

export function isLongText(text: string): boolean {
  return text.length > longest;
}
