import type { ProfileContent } from './content.ts';

/** Where a program reads the document on its nodes. */
export function documentPath({ target }: Pick<ProfileContent, 'target'>): string {
  return `/etc/rancher/${target.program}/registries.yaml`;
}

/** The files of a content as they belong on a node, by their paths, in the order of the bytes of these. */
export function filesOf(content: ProfileContent): readonly { readonly path: string; readonly text: string }[] {
  const document = { path: documentPath(content), text: content.document };
  return [document, ...content.tlsFiles].toSorted((one, other) => inByteOrder(one.path, other.path));
}

/**
 * The checksum of a revision: the SHA-256 of what `sha256sum` says of its files, a line of `<sha256>  <path>` each, sorted by
 * path as `LC_ALL=C sort` does.
 */
export async function checksumOf(content: ProfileContent): Promise<string> {
  const lines = await Promise.all(filesOf(content).map(async ({ path, text }) => `${await sha256(text)}  ${path}\n`));
  return sha256(lines.join(''));
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Code points have the order of their bytes in UTF-8, the halves of surrogate pairs have not. */
function inByteOrder(one: string, other: string): number {
  const [these, those] = [[...one], [...other]];
  for (const [index, sign] of these.entries()) {
    const difference = (sign.codePointAt(0) ?? 0) - (those[index]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return these.length - those.length;
}
