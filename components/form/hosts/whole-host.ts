/** Whether a host may be meant as one: an address that is only begun, such as `h`, `https` or `https:`, is read as one too. */
export function isWholeHost(host: string): boolean {
  const name = host.replace(/:\d*$/, '').toLowerCase();
  return /[\p{L}\p{N}]/u.test(name) && !'https'.startsWith(name);
}
