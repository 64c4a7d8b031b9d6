import { defaultHost, isLocalhost } from '../../go/index.ts';
import type { Behaviour } from '../containerd/behaviour.ts';
import { portOfPair } from './port.ts';

/** How a registry is asked for which nothing says how: https, but for loopback, where certificates are not verified. */
export function registryItself(
  registry: string,
  { loopbackDefault }: Behaviour,
): { readonly scheme: string; readonly host: string; readonly skipsVerify: boolean } {
  const host = defaultHost(registry);
  if (loopbackDefault === 'https' || !isLocalhost(registry)) return { scheme: 'https', host, skipsVerify: false };
  if (loopbackDefault === 'http') return { scheme: 'http', host, skipsVerify: true };
  const port = portOfPair(registry);
  if (port === '80') return { scheme: 'http', host, skipsVerify: false };
  return { scheme: port === '' || port === '443' ? 'https' : 'http', host, skipsVerify: true };
}
