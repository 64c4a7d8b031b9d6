import { parseUrl } from '../../go/index.ts';

/** Whether a host's name ends at its first colon, as it does in Go 1.26, for which containerd 2.3 is written. */
export function endsHostAtColon({ major, minor }: { readonly major: number; readonly minor: number }): boolean {
  return major > 2 || (major === 2 && minor >= 3);
}

/** The same of a containerd that is named as in the list of releases. */
export function readsHostsStrictly(containerd: string): boolean {
  const [major = 0, minor = 0] = containerd.split('.').map(Number);
  return endsHostAtColon({ major, minor });
}

/** Whether the URL of a host is one to a reader alone that takes what follows the last colon for the port. */
export function hasSeveralColons(url: string): boolean {
  return /^https?:\/\/[^/?]*:[^/?]*:/.test(url) && parseUrl(url).ok && !parseUrl(url, true).ok;
}
