import { urlPassword } from '../../registries/url-password.ts';

/** An endpoint as a sentence may show it: without its password. */
export function shownEndpoint(text: string): string {
  const password = urlPassword(text);
  return password === null ? text : `${text.slice(0, password.from)}•••${text.slice(password.to)}`;
}
