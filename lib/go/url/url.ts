/** A URL as Go's `net/url` keeps it: decoded parts, and the spelling of path and fragment where the usual escaping would lose it. */
export type GoUrl = {
  readonly scheme: string;
  /** What follows `scheme:` when it is no path; then host and path are empty. */
  readonly opaque: string;
  readonly user: UserInfo | null;
  /** With the port, if there is one. */
  readonly host: string;
  readonly path: string;
  readonly rawPath: string;
  readonly rawQuery: string;
  /** A question mark with nothing behind it. */
  readonly forceQuery: boolean;
  readonly omitHost: boolean;
  readonly fragment: string;
  readonly rawFragment: string;
};

export type UserInfo = { readonly username: string; readonly password: string | null };

export const emptyUrl: GoUrl = {
  scheme: '',
  opaque: '',
  user: null,
  host: '',
  path: '',
  rawPath: '',
  rawQuery: '',
  forceQuery: false,
  omitHost: false,
  fragment: '',
  rawFragment: '',
};

/** Go's `URL.Port`: the digits after the last colon of the host, or nothing. */
export function portOf({ host }: Pick<GoUrl, 'host'>): string {
  return /:([0-9]*)$/.exec(host)?.[1] ?? '';
}
