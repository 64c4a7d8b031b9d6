import { type DocumentReading, hideSecretsInProse, secretMark, secretRanges } from '../document/index.ts';
import type { ProfileContent } from './content.ts';

const shortest = 4;

/**
 * A text that somebody wrote beside contents, without what is or looks like a secret: of the contents' secrets those
 * that are long enough not to be a part of other words.
 */
export function withoutKnownSecrets(text: string, secrets: readonly string[]): string {
  return hideSecretsInProse(secrets.reduce((shown, secret) => shown.replaceAll(secret, secretMark), text));
}

/** The secrets of a content, as they are written and as K3s reads them, the longest first. */
export function knownSecrets({ tlsFiles }: ProfileContent, reading: DocumentReading): readonly string[] {
  const inDocument = secretRanges(reading).flatMap(({ range, path }) => {
    const written = reading.text.slice(range.from, range.to);
    // Of an address only its password is one.
    const read = path?.[0] === 'mirrors' ? null : path?.reduce<unknown>(within, reading.model);
    return [written, written.replace(/^(["'])(.*)\1$/s, '$2'), ...(typeof read === 'string' ? [read] : [])];
  });
  const inKeys = tlsFiles.flatMap(({ text }) => privateLines(text));
  const long = [...inDocument, ...inKeys].map((secret) => secret.trim()).filter(({ length }) => length >= shortest);
  return [...new Set(long)].toSorted((one, other) => other.length - one.length);
}

/** Each line of what is no certificate, as one line of a key is too much. */
function privateLines(text: string): readonly string[] {
  const keys = text.replaceAll(/-----BEGIN [^-]*CERTIFICATE-----[^-]*-----END [^-]*-----/g, '');
  return keys.split(/[\r\n]+/).filter((line) => line.length > 16 && !line.startsWith('-----'));
}

function within(value: unknown, part: string | number): unknown {
  if (value instanceof Map) return value.get(part);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === String(part))?.[1];
}
