type Member = { readonly id: string; readonly name: string };

const most = 6;

export type Mention = { readonly from: number; readonly found: readonly Member[] };

/** Whom the `@` before the caret may become; null where there is none. */
export function mentionAt(text: string, caret: number, members: readonly Member[]): Mention | null {
  const before = text.slice(0, caret);
  const at = before.lastIndexOf('@');
  if (at < 0 || /[\p{L}\p{N}_.+-]$/u.test(before.slice(0, at))) return null;
  const query = before.slice(at + 1).toLowerCase();
  if (/[\n@]/.test(query)) return null;
  const found = members.filter(({ name }) => {
    const lower = name.toLowerCase();
    return lower !== query && (lower.startsWith(query) || lower.split(/\s+/).some((part) => part.startsWith(query)));
  });
  return found.length === 0 ? null : { from: at, found: found.slice(0, most) };
}

/** The text with a mention finished, and where the caret is then. */
export function finishMention(text: string, caret: number, { from }: Mention, name: string) {
  const head = `${text.slice(0, from)}@${name} `;
  return { text: head + text.slice(caret).replace(/^ /, ''), caret: head.length };
}
