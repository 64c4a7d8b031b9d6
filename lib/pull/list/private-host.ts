const suffixes =
  'local|localdomain|localhost|lan|intranet|internal|private|corp|home|home\\.arpa|svc|test|example|invalid';
const privateName = new RegExp(`^[^.:]+$|\\.(?:${suffixes})$`, 'i');
const privateIpv4 = /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const privateIpv6 = /^(?:::1$|f[cd]|fe[89ab])/i;

/** Whether a host, with or without a port, can only be reached within a network of one's own. */
export function isPrivateHost(host: string): boolean {
  const bracketed = /^\[([^\]]*)\]/.exec(host)?.[1];
  if (bracketed !== undefined) return privateIpv6.test(bracketed);
  const name = host.replace(/:\d*$/, '');
  return /^\d+(?:\.\d+){3}$/.test(name) ? privateIpv4.test(name) : privateName.test(name);
}
