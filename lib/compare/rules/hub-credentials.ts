import type { Attempt } from '../../pull/index.ts';
import type { AskedPair } from '../facts/asked-pairs.ts';
import type { NoteRule } from '../note.ts';

const hub = 'registry-1.docker.io';

/** From 2.0.5-k3s2 on K3s' containerd finds credentials for Docker Hub under its other names too. */
export const hubCredentials: NoteRule = ({ asked }) => {
  for (const { from, to } of asked) {
    const before = hubLogin(from);
    const after = hubLogin(to);
    if (before === undefined || after === undefined || before?.key === after?.key) continue;
    const key = after?.key ?? before?.key ?? '';
    const change = after === null ? 'ends' : 'begins';
    const severity = change === 'ends' ? 'warning' : 'info';
    return [{ id: 'hub-credentials', severity, values: { change, key }, paths: [['configs', key, 'auth']] }];
  }
  return [];
};

/** The credentials for Docker Hub; null if there are none, undefined if it is not asked. */
function hubLogin(attempts: AskedPair['from']): Attempt['credential'] | undefined {
  return attempts.find(({ host }) => host === hub)?.credential;
}
