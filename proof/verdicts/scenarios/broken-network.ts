import type { Scenario } from '../scenario.ts';
import { closedPort, serveTcp } from '../servers.ts';

const says = (words: string) => () => serveTcp((socket) => socket.once('data', () => socket.end(words)));

/** Nobody there, or nobody who speaks as a registry does. */
export const brokenNetwork: readonly Scenario[] = [
  { name: 'refused.test', port: closedPort, expects: 'connection-refused' },
  { name: 'plain-refused.test', port: closedPort, scheme: 'http', expects: 'connection-refused' },
  { name: 'is.nobody.test', port: () => 5000, scheme: 'http', expects: 'no-such-name' },
  { name: 'greets.test', port: says('SSH-2.0-OpenSSH_9.2\r\n'), expects: 'not-tls' },
  { name: 'greets-in-plain.test', port: says('SSH-2.0-OpenSSH_9.2\r\n'), scheme: 'http', expects: 'not-http' },
  { name: 'hangs-up.test', port: says(''), scheme: 'http', expects: 'closed' },
];
