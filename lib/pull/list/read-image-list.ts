import { isImage, looksLikeImage } from './image-words.ts';

/** The images that a pasted text names. */
export type ImageList = {
  /** Each once, in the order in which they first stand in the text. */
  readonly images: readonly string[];
  /** How many lines named none, and how many words beside images were none. */
  readonly passedOver: number;
};

type Found = { readonly images: readonly string[]; readonly passedOver: number };

const nothing: Found = { images: [], passedOver: 0 };
const one: Found = { images: [], passedOver: 1 };

const imageKey = /(?:^|[\s{,-])(["']?)image\1\s*:\s*(?:"([^"]*)"|'([^']*)'|([^\s,}\]"']+))/g;
const tableWithTags = /^(?:REPOSITORY|IMAGE)\s+TAG\b/;
const tableOfNames = /^REF\s+TYPE\b/;

/**
 * Reads a list of images however it comes: one a line, as `kubectl -o jsonpath` prints them, the `image:` lines of manifests in YAML or
 * JSON, or the tables of `crictl images`, `docker images` and `ctr images list`.
 */
export function readImageList(text: string): ImageList {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const read = readerFor(lines);
  const images = new Set<string>();
  let passedOver = 0;
  for (const line of lines) {
    const found = read(line);
    for (const image of found.images) images.add(image);
    passedOver += found.passedOver;
  }
  return { images: [...images], passedOver };
}

/** One manifest makes the text manifests; a heading makes it a table. */
function readerFor(lines: readonly string[]): (line: string) => Found {
  if (lines.some((line) => line.search(imageKey) >= 0)) return readManifestLine;
  if (lines.some((line) => tableWithTags.test(line))) return readTaggedRow;
  return lines.some((line) => tableOfNames.test(line)) ? readNamedRow : readWords;
}

function readManifestLine(line: string): Found {
  const values = [...line.matchAll(imageKey)].map(([, , double, single, plain]) => double ?? single ?? plain ?? '');
  const images = values.filter(looksLikeImage);
  return { images, passedOver: values.length === 0 ? 1 : values.length - images.length };
}

function readTaggedRow(line: string): Found {
  if (tableWithTags.test(line)) return nothing;
  const [name = '', tag = ''] = line.split(/\s+/);
  const image = `${name}:${tag}`;
  return isImage(image) ? { images: [image], passedOver: 0 } : one;
}

function readNamedRow(line: string): Found {
  if (tableOfNames.test(line)) return nothing;
  const [name = ''] = line.split(/\s+/);
  return looksLikeImage(name) ? { images: [name], passedOver: 0 } : one;
}

/** Where some words of a line are no images, only those of the others are that cannot be ordinary words. */
function readWords(line: string): Found {
  const words = wordsOf(line);
  if (words.length === 0) return nothing;
  if (words.every(looksLikeImage)) return { images: words, passedOver: 0 };
  const images = words.filter((word) => /[/:@]/.test(word) && looksLikeImage(word));
  return images.length === 0 ? one : { images, passedOver: words.length - images.length };
}

/** The words of a line without quotes, bullets, brackets and the comment at its end. */
function wordsOf(line: string): readonly string[] {
  return line
    .replace(/\s#.*$/, '')
    .split(/[\s,;"'`]+/)
    .map((word) => (isImage(word) ? word : word.replaceAll(/^[[({]+|[\])}]+$/g, '')))
    .filter((word) => /[^-*•]/.test(word));
}
