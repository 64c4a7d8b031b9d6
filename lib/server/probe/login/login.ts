import 'server-only';

/** What containerd has for a host. */
export type Login = {
  /** The document's key under `configs`. */
  readonly key: string;
  readonly user: string;
  readonly secret: string;
  /** Why nothing would be sent to a host that asks by Basic; null where something would. */
  readonly unusable: { readonly reason: string; readonly words: string } | null;
  /** containerd's error where it cannot read the login at all, which ends every authorisation. */
  readonly refused: string | null;
};

export type LoginOf = (host: string) => Login | null;

export function basicHeader({ user, secret }: Login): string {
  return `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;
}
