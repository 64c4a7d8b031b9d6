import { nodePaths, type Program } from '../../node-files/index.ts';
import type { Tls } from '../../registries/model.ts';
import { documentOrder, tlsFiles, usersOfAll } from '../facts/tls-users.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

type Lasting = { readonly name: string; readonly tls: Tls };

/** TLS files, without which every pull fails before any host is asked; and those that will not stay where they are. */
export const tlsFileOnNode: Rule = {
  id: 'tls-file-on-node',
  severity: 'warning',
  source: [],
  // What is amiss with a pair or a path is told by the rule for those, and comes first.
  *ofConfig(name, { tls }, { target }) {
    if (tls !== null && name !== '*' && isSound(tls)) yield* fleetingFiles(name, tls, target.program);
  },
  *find(subject) {
    const { program } = subject.target;
    const lasting = lastingOnes(subject);
    if (lasting.length === 0) return;
    const order = documentOrder(subject.model);
    for (const same of Map.groupBy(lasting, ({ tls }) => JSON.stringify(pathsOf(tls))).values()) {
      const [first] = same;
      const names = same.map(({ name }) => name);
      const registries = usersOfAll(names, subject.tlsUsers, order);
      if (first !== undefined && registries.length > 0) yield needed(first, registries, program);
    }
  },
};

/** The entries of `configs` with files, all of which stay where they are. */
function lastingOnes({ model, target }: Subject): readonly Lasting[] {
  const lasting: Lasting[] = [];
  for (const [name, { tls }] of model.configs ?? []) {
    if (tls === null || !isSound(tls)) continue;
    if (tlsFiles.some((key) => tls[key] !== '') && !tlsFiles.some((key) => kindOf(tls[key], target.program) !== null))
      lasting.push({ name, tls });
  }
  return lasting;
}

function pathsOf(tls: Tls): readonly string[] {
  const paths: string[] = [];
  for (const key of tlsFiles) if (tls[key] !== '' && !paths.includes(tls[key])) paths.push(tls[key]);
  return paths;
}

function isSound(tls: Tls): boolean {
  const isPaired = (tls.cert_file === '') === (tls.key_file === '');
  return isPaired && tlsFiles.every((key) => tls[key] === '' || tls[key].startsWith('/'));
}

function needed({ name, tls }: Lasting, users: readonly string[], program: Program): Finding {
  const [first = '*'] = users;
  const all = first === '*' ? 'yes' : 'no';
  return {
    path: ['configs', name, 'tls', tlsFiles.find((key) => tls[key] !== '') ?? 'ca_file'],
    marks: 'value',
    severity: 'info',
    values: { kind: 'needed', files: pathsOf(tls), mirror: first, all, others: users.length - 1, program },
    fix: null,
  };
}

function* fleetingFiles(name: string, tls: Tls, program: Program): Generator<Finding> {
  for (const key of tlsFiles) {
    const kind = kindOf(tls[key], program);
    if (kind === null) continue;
    const values = { kind, files: tls[key], mirror: name, all: 'no', others: 0, program };
    yield { path: ['configs', name, 'tls', key], marks: 'value', values, fix: null };
  }
}

/** K3s removes what is in its own folders of certs.d at each start; others are emptied by the system, or are no node's at all. */
function kindOf(path: string, program: Program): 'removed' | 'emptied' | 'elsewhere' | null {
  if (path.startsWith(`${nodePaths[program].certs}/`)) return 'removed';
  if (/^\/(?:tmp|var\/tmp|dev\/shm|run|var\/run)\//.test(path)) return 'emptied';
  return /^\/(?:Users|mnt\/[a-z])\//.test(path) ? 'elsewhere' : null;
}
