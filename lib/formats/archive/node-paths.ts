import { nodePaths, type Program } from '../../node-files/index.ts';

/** The folder in which K3s or RKE2 looks for registries.yaml, without the leading slash. */
export function registriesFolder(program: Program): string {
  return `etc/rancher/${program}`;
}

/** Where a path within containerd's directory stands on the node, without the leading slash. */
export function nodePath(program: Program, within: string): string {
  return `${nodePaths[program].configFolder.slice(1)}/${within}`;
}

/**
 * Where a node file stands within containerd's directory. K3s joins a mirror's name into the path, so that `../x`
 * really leaves certs.d; null for a file that leaves the directory, and for a name that no file system of a node takes.
 */
export function pathWithin(path: string): string | null {
  const within = unresolved.test(path) ? resolved(path) : path;
  return within === null || within === '' || !isFilePath(within) ? null : within;
}

/** A part that is empty or made of dots. Hardly a path of thousands has one, and need be taken apart. */
const unresolved = /(?:^|\/)\.{0,2}(?:\/|$)/;

function resolved(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else parts.push(part);
  }
  return parts.join('/');
}

const longestFileName = 255;

function isFilePath(path: string): boolean {
  if (path.includes('\0')) return false;
  // No character takes more than three bytes for each of its units.
  if (path.length * 3 <= longestFileName) return true;
  return path.split('/').every((part) => new TextEncoder().encode(part).length <= longestFileName);
}

/** The folders on the way to a path, the outermost first. */
export function parents(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
