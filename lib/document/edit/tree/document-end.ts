import type { Source } from './source.ts';

/** Whether nothing follows up to the next document: K3s does not read that far, but would if more came before it. */
export function endsCleanly({ text, root }: Source): boolean {
  const [first = '', ...lines] = text.slice(root?.range.to ?? text.length).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  const marker = lines.findIndex((line) => /^(?:---|\.\.\.)(?!\S)/.test(line));
  const behind = lines.slice(0, marker < 0 ? lines.length : marker);
  return /^[ \t]*(?:#|$)/.test(first) && behind.every((line) => /^ *(?:#|$)/.test(line));
}
