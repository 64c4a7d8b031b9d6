/** A block as Go's `encoding/pem` reads it; `from` and `to` are its place in the text. */
export type PemBlock = {
  readonly type: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly from: number;
  readonly to: number;
};

const beginMark = '-----BEGIN ';
const endMark = '\n-----END ';
const dashes = '-----';

/**
 * The blocks that containerd sees in a file, by the rules of Go's `pem.Decode`: `-----BEGIN` stands at the start of a
 * line (a byte order mark or a blank in front hides it), and the last BEGIN before an END counts. `text` has one
 * character a byte. What is no block is passed over.
 */
export function decodePem(text: string): PemBlock[] {
  const blocks: PemBlock[] = [];
  let start = 0;
  let at = 0;
  for (;;) {
    const end = text.indexOf(endMark, at);
    if (end < 0) return blocks;
    const block = blockBefore(text, start, at, end);
    if (block === 'stop') return blocks;
    if (block !== null) {
      blocks.push(block);
      start = block.to;
    }
    at = block?.to ?? end + endMark.length;
  }
}

function blockBefore(text: string, start: number, at: number, end: number): PemBlock | 'stop' | null {
  const from = text.lastIndexOf(beginMark, end - beginMark.length);
  if (from < at || (from > start && from > at && text.charAt(from - 1) !== '\n')) return null;
  const first = lineAt(text, from);
  if (!first.text.endsWith(dashes) || first.text.length < beginMark.length + dashes.length) return null;
  const type = first.text.slice(beginMark.length, -dashes.length);
  const headers = new Map<string, string>();
  let body = first.next;
  for (let line = lineAt(text, body); line.text.includes(':'); line = lineAt(text, body)) {
    const colon = line.text.indexOf(':');
    headers.set(line.text.slice(0, colon).trim(), line.text.slice(colon + 1).trim());
    body = line.next;
  }
  // Go gives up on the whole rest where an END line with a colon was read as a header.
  if (headers.size > 0 && end < body) return end + endMark.length < body ? 'stop' : null;
  const trailer = lineAt(text, end + endMark.length);
  if (trailer.text !== `${type}${dashes}`) return null;
  const bytes = decodeBase64(text.slice(body, Math.max(body, end)));
  return bytes === null ? null : { type, headers, bytes, from, to: trailer.next };
}

function lineAt(text: string, at: number): { text: string; next: number } {
  const feed = text.indexOf('\n', at);
  const line = feed < 0 ? text.slice(at) : text.slice(at, feed).replace(/\r$/, '');
  return { text: line.replace(/[ \t]+$/, ''), next: feed < 0 ? text.length : feed + 1 };
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Standard base64 with padding; blanks and line ends do not count. Null for anything else. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const digits = text.replace(/[ \t\r\n]/g, '');
  return base64.test(digits) ? Uint8Array.from(atob(digits), (character) => character.charCodeAt(0)) : null;
}
