import type { Behaviour } from '../containerd/behaviour.ts';
import type { HostTls } from './asked-host.ts';
import { portOfPair } from './port.ts';

/** Whether an `http://` host is tried over https first, because it has TLS settings. */
export function triesHttpsFirst(
  scheme: string,
  host: string,
  tls: HostTls | null,
  rule: Behaviour['httpsFirst'],
): boolean {
  if (scheme !== 'http' || tls === null) return false;
  const port = portOfPair(host);
  if (rule === 'always') return true;
  if (rule === 'not-port-80') return port !== '80';
  return rule === 'other-port' && port !== '' && port !== '80';
}
