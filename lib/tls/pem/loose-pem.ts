import { decodeBase64, type PemBlock } from './decode-pem.ts';

const block = /-----BEGIN ([A-Za-z0-9 ]+)-----([^-]*)-----END \1-----/g;
const header = /^[ \t]*[\w-]+:.*(?:\r?\n[ \t]+\S.*)*\r?\n/gm;

/**
 * The blocks that a person sees in a text, however it is indented or wrapped. Those that Go does not see are good
 * material all the same: written anew, containerd reads them.
 */
export function loosePem(text: string): PemBlock[] {
  return [...text.matchAll(block)].flatMap((match): PemBlock[] => {
    const [whole, type = '', inside = ''] = match;
    const headers = new Map([...inside.matchAll(header)].map(([line]) => splitHeader(line)));
    const bytes = decodeBase64(inside.replace(header, '').replace(/[^A-Za-z0-9+/=]/g, ''));
    if (bytes === null) return [];
    return [{ type, headers, bytes, from: match.index, to: match.index + whole.length }];
  });
}

function splitHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
