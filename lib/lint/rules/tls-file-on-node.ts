import { nodePaths, type Program } from '../../node-files/index.ts';
import type { Tls } from '../../registries/model.ts';
import { tlsKeyOf } from '../facts/tls-key.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

const files = ['ca_file', 'cert_file', 'key_file'] as const;

/** TLS files, without which every pull fails before any host is asked; and those that will not stay where they are. */
export const tlsFileOnNode: Rule = {
  id: 'tls-file-on-node',
  severity: 'warning',
  source: [],
  *find(subject) {
    const told = new Set<string>();
    const users = usersOfSettings(subject);
    for (const [name, { tls }] of subject.model.configs ?? []) {
      // What is amiss with a pair or a path is told by the rule for those, and comes first.
      if (tls === null || name === '*' || !isSound(tls)) continue;
      const fleeting = [...fleetingFiles(name, tls, subject.target.program)];
      yield* fleeting;
      const paths = [...new Set(files.map((key) => tls[key]).filter((path) => path !== ''))];
      const known = JSON.stringify(paths);
      if (fleeting.length > 0 || paths.length === 0 || told.has(known)) continue;
      told.add(known);
      yield needed(name, tls, paths, users.get(name) ?? [name], subject.target.program);
    }
  },
};

function isSound(tls: Tls): boolean {
  const isPaired = (tls.cert_file === '') === (tls.key_file === '');
  return isPaired && files.every((key) => tls[key] === '' || tls[key].startsWith('/'));
}

function needed(name: string, tls: Tls, paths: readonly string[], users: readonly string[], program: Program): Finding {
  const [first = ''] = users;
  return {
    path: ['configs', name, 'tls', files.find((key) => tls[key] !== '') ?? 'ca_file'],
    marks: 'value',
    severity: 'info',
    values: { kind: 'needed', files: paths, mirror: first, others: users.length - 1, program },
    fix: null,
  };
}

/** The mirrors whose pulls use an entry of `configs`. */
function usersOfSettings(subject: Subject): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, Set<string>>();
  for (const { asked, mirror } of subject.endpoints) {
    const key = asked === null ? null : tlsKeyOf(asked.host, subject);
    if (key === null) continue;
    const known = users.get(key);
    if (known === undefined) users.set(key, new Set([mirror]));
    else known.add(mirror);
  }
  return new Map([...users].map(([key, mirrors]) => [key, [...mirrors]]));
}

/** K3s removes what is in its own folders of certs.d at each start; the others are emptied by the system, or are no node's at all. */
function* fleetingFiles(name: string, tls: Tls, program: Program): Generator<Finding> {
  for (const key of files) {
    const kind = tls[key].startsWith(`${nodePaths[program].certs}/`) ? 'removed' : fleetingKind(tls[key]);
    if (kind === null) continue;
    const values = { kind, files: tls[key], mirror: name, others: 0, program };
    yield { path: ['configs', name, 'tls', key], marks: 'value', values, fix: null };
  }
}

function fleetingKind(path: string): 'emptied' | 'elsewhere' | null {
  if (/^\/(?:tmp|var\/tmp|dev\/shm|run|var\/run)\//.test(path)) return 'emptied';
  return /^\/(?:Users|mnt\/[a-z])\//.test(path) ? 'elsewhere' : null;
}
