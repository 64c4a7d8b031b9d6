import type { Attempt } from '../../pull/index.ts';
import { addressOf, addressParts } from '../facts/address.ts';
import { hasTls } from '../facts/tls-key.ts';
import type { HostPair } from './pair-hosts.ts';
import type { PlanChange } from './plan-changes.ts';

/** What one host is asked otherwise. */
export function hostChanges(pair: HostPair): readonly PlanChange[] {
  return [httpsFirst, address, repository, login, tls].flatMap((change) => change(pair) ?? []);
}

type Change = (pair: HostPair) => PlanChange | null;

const httpsFirst: Change = ({ from, to }) => {
  if (from.thenHttp === to.thenHttp) return null;
  return { id: 'https-first', values: { host: to.host, change: to.thenHttp ? 'begins' : 'ends', url: addressOf(to) } };
};

const address: Change = ({ from, to }) => {
  const [before, after] = [addressParts(from), addressParts(to)];
  const isSame = before.path === after.path && (before.scheme === after.scheme || from.thenHttp !== to.thenHttp);
  return isSame ? null : { id: 'address', values: { before: addressOf(from), after: addressOf(to) } };
};

const repository: Change = ({ from, to }) => {
  if (from.repository === to.repository) return null;
  return { id: 'repository', values: { host: to.host, before: from.repository, after: to.repository } };
};

const login: Change = ({ from, to }) => {
  const [before, after] = [loginKey(from), loginKey(to)];
  if (before === after) return null;
  const change = before === '' ? 'begins' : after === '' ? 'ends' : 'other';
  return { id: 'login', values: { host: to.host, change, before, after } };
};

/** Whose credentials are found, be it that they can be sent only to a host that hands out tokens. */
function loginKey({ places }: Attempt): string {
  return String(places.credential[0]?.[1] ?? '');
}

const tls: Change = ({ from, to }) => {
  if (from.thenHttp !== to.thenHttp || tlsText(from) === tlsText(to)) return null;
  const change = hasTls(from) ? (hasTls(to) ? 'other' : 'ends') : 'begins';
  return { id: 'tls', values: { host: to.host, change } };
};

function tlsText({ tls: { ca, cert, key, skipVerify } }: Attempt): string {
  return JSON.stringify([ca, cert, key, skipVerify]);
}
