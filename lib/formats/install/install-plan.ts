import type { Program } from '../archive/index.ts';

export type NodeRole = 'server' | 'agent';

/** A file for the node. Only registries.yaml and the TLS files belong there: the program writes the others itself. */
export type InstallFile = { readonly path: string; readonly mode: number; readonly bytes: Uint8Array };

export type InstallRequest = {
  readonly program: Program;
  readonly role: NodeRole;
  readonly files: readonly InstallFile[];
};

export type InstallPlan = {
  readonly program: Program;
  readonly service: string;
  readonly files: readonly InstallFile[];
  /** Parents before children. `mode` is given to folders that are made; null leaves it to the system. */
  readonly directories: readonly { readonly path: string; readonly mode: number | null }[];
  /** Paths that no command can write: not absolute, not a name for a file, or inside of another file. */
  readonly leftOut: readonly string[];
};

const privateDirectory = 0o700;

/** What has to be made on the node, of each path the last file that was given. */
export function planInstall({ program, role, files }: InstallRequest): InstallPlan {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const wanted = [...byPath.values()].filter(
    ({ path }) => isFilePath(path) && !parents(path).some((up) => byPath.has(up)),
  );
  const directories = new Set(wanted.flatMap(({ path }) => parents(path)));
  return {
    program,
    service: serviceOf(program, role),
    files: wanted,
    directories: [...directories].sort().map((path) => ({ path, mode: directoryMode(program, path) })),
    leftOut: [...byPath.keys()].filter((path) => !wanted.some((file) => file.path === path)),
  };
}

export function serviceOf(program: Program, role: NodeRole): string {
  if (program === 'rke2') return `rke2-${role}`;
  return role === 'server' ? 'k3s' : 'k3s-agent';
}

/** Only the program reads the folder of its TLS files; its other folder holds what people may read, as k3s.yaml. */
function directoryMode(program: Program, path: string): number | null {
  return `${path}/`.startsWith(`/etc/rancher/${program}/tls/`) ? privateDirectory : null;
}

function isFilePath(path: string): boolean {
  const [root, ...names] = path.split('/');
  const good = names.every((name) => name !== '' && name !== '.' && name !== '..');
  return root === '' && names.length > 0 && good && !path.includes('\0') && path.isWellFormed();
}

function parents(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(2).map((_, index) => parts.slice(0, index + 2).join('/'));
}
