import { hideUrlPassword } from '../../registries/url-password.ts';

/** An endpoint as a message may show it: a password in it is a secret. */
export const shownEndpoint = hideUrlPassword;

/** Go's complaint about a URL without the URL, which the message names already. */
export function reasonOf(complaint: string): string {
  return complaint.replace(/^parse "(?:[^"\\]|\\.)*": /, '');
}
