import { type DocumentReading, hideSecrets, readDocument, redactDocument, secretMark } from '../document/index.ts';
import type { ProfileContent } from './content.ts';

/** The content as those may see it who may not see its secrets. */
export function redactContent(content: ProfileContent, reading = readDocument(content.document)): ProfileContent {
  return {
    ...content,
    document: redactDocument(reading).text,
    tlsFiles: content.tlsFiles.map(({ path, text }) => ({ path, text: publicPart(text) })),
    images: content.images.map(hideSecrets),
  };
}

/** Whether something was left out in the redacted content. */
export function holdsSecrets(content: ProfileContent, reading: DocumentReading): boolean {
  return JSON.stringify(redactContent(content, reading)) !== JSON.stringify(content);
}

const certificates = /-----BEGIN ((?:TRUSTED |X509 )?CERTIFICATE|X509 CRL)-----[A-Za-z\d+/=\s]*-----END \1-----/g;

/** The certificates of a file; whatever else it holds may be a key. */
function publicPart(text: string): string {
  let shown = '';
  let at = 0;
  for (const { 0: found, index } of text.matchAll(certificates)) {
    shown += hidden(text.slice(at, index)) + found;
    at = index + found.length;
  }
  return shown + hidden(text.slice(at));
}

function hidden(text: string): string {
  return text.trim() === '' ? text : `${/^\s*/.exec(text)?.[0]}${secretMark}${/\s*$/.exec(text)?.[0]}`;
}
