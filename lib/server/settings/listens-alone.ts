import 'server-only';
import ipaddr from 'ipaddr.js';
import type { Settings } from './schema.ts';

/** Whether nobody but this machine reaches the server: it listens on loopback, and no proxy brings it requests under further names. */
export function listensAlone(settings: Settings): boolean {
  return isLoopback(settings.PORTOLAN_LISTEN) && settings.PORTOLAN_HOSTS.length === 0 && !settings.PORTOLAN_URL;
}

function isLoopback(listen: string): boolean {
  if (listen === 'localhost') return true;
  return ipaddr.isValid(listen) && ipaddr.process(listen).range() === 'loopback';
}
