import { nodePaths, type Program } from '../../node-files/index.ts';

/** The folder in which K3s or RKE2 looks for registries.yaml, without the leading slash. */
export function registriesFolder(program: Program): string {
  return `etc/rancher/${program}`;
}

/**
 * Where a node file stands on the node, without the leading slash. K3s joins a mirror's name into the path, so that
 * `../x` really leaves certs.d; null for a file that leaves containerd's directory, and for a name that no file
 * system of a node takes.
 */
export function nodePath(program: Program, path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else parts.push(part);
  }
  if (parts.length === 0 || !parts.every(isFileName)) return null;
  return `${nodePaths[program].configFolder.slice(1)}/${parts.join('/')}`;
}

const longestFileName = 255;

function isFileName(part: string): boolean {
  return !part.includes('\0') && new TextEncoder().encode(part).length <= longestFileName;
}
