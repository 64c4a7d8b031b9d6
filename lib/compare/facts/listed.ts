import { hideUrlPassword } from '../../registries/url-password.ts';

const most = 5;

/** Names for a sentence, without passwords: the first few of them, how many there are, and how many more than those. */
export function listed(all: Iterable<string>): { names: readonly string[]; count: number; more: number } {
  const names = [...new Set([...all].map(hideUrlPassword))];
  return { names: names.slice(0, most), count: names.length, more: Math.max(0, names.length - most) };
}
