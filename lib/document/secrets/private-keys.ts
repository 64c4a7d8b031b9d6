import type { Range } from '../range.ts';

const begin = /-----BEGIN [A-Z\d ]*PRIVATE KEY-----/g;
const end = /-----END [A-Z\d ]*-----/;
/** A line of base64 or a header, perhaps in a comment. */
const body = /^[\s#]*(?:[A-Za-z\d+/=]*|[A-Z][\w-]*: [^#]*)\s*$/;

/** Private keys in PEM, on one line or several; of one without an end, as far as its lines look like one. */
export function privateKeys(text: string): Range[] {
  const keys: Range[] = [];
  if (!text.includes('-----BEGIN ')) return keys;
  for (const { 0: first, index } of text.matchAll(begin)) {
    if (index >= (keys.at(-1)?.to ?? 0)) keys.push({ from: index, to: endOf(text, index + first.length) });
  }
  return keys;
}

function endOf(text: string, from: number): number {
  let to = from;
  for (const { 0: line, index } of text.slice(from).matchAll(/(?<=^|[\r\n])[^\r\n]*/g)) {
    const last = end.exec(line);
    if (last !== null) return from + index + last.index + last[0].length;
    if (index > 0 && !body.test(line)) return to;
    to = from + index + line.length;
  }
  return to;
}
