import { isImage } from '@/lib/pull/index.ts';

/** A few images are kept with a document; for more there are lists. */
const most = 30;

/** Whether an image can be kept: any name that containerd reads, which never holds a login. */
export function canKeep(image: string, kept: readonly string[]): boolean {
  return kept.length < most && !kept.includes(image) && isImage(image);
}
