import type { PlacedSecret, SideText } from '../work/outcome.ts';
import { lastUpTo } from './stretches.ts';
import type { WordLine } from './word-changes.ts';

/** A side's text, in which every line is found at once. */
export type SideLines = {
  readonly text: string;
  readonly secrets: readonly PlacedSecret[];
  /** Where each line begins; one more for the end. */
  readonly starts: readonly number[];
};

export function sideLines(side: SideText | null): SideLines {
  const { text, secrets } = side ?? { text: '', secrets: [] };
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, secrets, starts };
}

export function countOf({ starts }: SideLines): number {
  return starts.length - 1;
}

/** Lines with their secrets, as if the text were those alone. */
export function cut(side: SideLines, from: number, to: number): SideText {
  const [start = 0, end = 0] = [side.starts[from], side.starts[to]];
  const first = lastUpTo(side.secrets, start - 1, (secret) => secret.from) + 1;
  const next = lastUpTo(side.secrets, end - 1, (secret) => secret.from) + 1;
  const secrets = side.secrets.slice(first, next).map((secret) => moved(secret, -start));
  return { text: side.text.slice(start, end), secrets };
}

/** A line for its words; a secret is one of them. */
export function wordLine(side: SideLines, line: number): WordLine {
  const { text, secrets } = cut(side, line, line + 1);
  return { text: text.slice(0, -1), whole: secrets };
}

/** Texts with their secrets, one after the other. */
export function joined(parts: readonly SideText[]): SideText {
  const secrets: PlacedSecret[] = [];
  let at = 0;
  for (const part of parts) {
    for (const secret of part.secrets) secrets.push(moved(secret, at));
    at += part.text.length;
  }
  return { text: parts.map(({ text }) => text).join(''), secrets };
}

function moved(secret: PlacedSecret, by: number): PlacedSecret {
  return { ...secret, from: secret.from + by, to: secret.to + by };
}
