import { isSecretPlace, type SecretPlace } from '@/lib/document/index.ts';
import { readTargetRequest, type TargetRequest } from '@/lib/node-files/index.ts';
import { readImages } from './read-images.ts';

/** What the browser keeps of a document: its text without secrets, where the secrets stood, and what it is written for. */
export type KeptDocument = {
  readonly name: string;
  readonly text: string;
  readonly missing: readonly SecretPlace[];
  /** Null where that is not known, as of what was kept before there could be several documents. */
  readonly target: TargetRequest | null;
  readonly images: readonly string[];
};

export function formatKeptDocument({ name, text, missing, target, images }: KeptDocument): string {
  const places = missing.map(({ kind, path, name: key }) => ({ kind, path, name: key }));
  const more = images.length > 0 ? { images } : {};
  return JSON.stringify({ version: 2, name, target, ...more, missing: places, text });
}

/** What was kept; null where nothing was, or nothing that this version of the page understands. */
export function parseKeptDocument(kept: string | null): KeptDocument | null {
  const value = parseObject(kept);
  const content = value && contentOf(value);
  if (!content || value.version !== 2 || typeof value.name !== 'string') return null;
  return { name: value.name, ...content, target: readTargetRequest(value.target), images: readImages(value.images) };
}

/** The one document that was kept before there could be several; it had no name. */
export function parseOnlyDocument(kept: string | null, name: string): KeptDocument | null {
  const value = parseObject(kept);
  const content = value && contentOf(value);
  return content && value.version === 1 ? { name, ...content, target: null, images: [] } : null;
}

// Checked by hand: this runs before anything else of the page, which would have to bring zod along for it.
function contentOf({
  text,
  missing,
}: Readonly<Record<string, unknown>>): Pick<KeptDocument, 'text' | 'missing'> | null {
  if (typeof text !== 'string' || !Array.isArray(missing) || !missing.every(isSecretPlace)) return null;
  return { text, missing };
}

/** The object that a text of JSON is; null where it is none. */
export function parseObject(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
