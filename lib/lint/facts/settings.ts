import type { Auth, Config, Tls } from '../../registries/model.ts';

/** Whether an `auth` holds anything that could be sent. */
export function saysAuth(auth: Auth | null | undefined): boolean {
  return auth !== null && auth !== undefined && Object.values(auth).some((value) => value !== '');
}

/** Whether a `tls` changes anything. */
export function saysTls(tls: Tls | null | undefined): boolean {
  return tls !== null && tls !== undefined && Object.values(tls).some((value) => value !== '' && value !== false);
}

export function saysSomething({ auth, tls }: Config): boolean {
  return saysAuth(auth) || saysTls(tls);
}
