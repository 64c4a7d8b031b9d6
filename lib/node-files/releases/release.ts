import { isLineName, type LineName } from '../lines.ts';
import type { Program } from '../target.ts';
import { k3sReleases } from './k3s.ts';
import { parseReleaseName, type ReleaseName } from './release-name.ts';
import { rke2Releases } from './rke2.ts';

export type Release = {
  /** As the program names it: `v1.33.4+k3s1`, `v1.33.4+rke2r1`. */
  readonly name: string;
  readonly version: ReleaseName;
  readonly date: string;
  readonly containerd: string;
  readonly line: LineName;
  readonly pauseImage: string;
};

const tables: Readonly<Record<Program, string>> = { k3s: k3sReleases, rke2: rke2Releases };
const parsed = new Map<Program, readonly Release[]>();

/** All known releases of a program, newest version first. */
export function releasesOf(program: Program): readonly Release[] {
  const known = parsed.get(program) ?? tables[program].trim().split('\n').flatMap(readRow);
  parsed.set(program, known);
  return known;
}

function readRow(row: string): readonly Release[] {
  const [name = '', date = '', containerd = '', line = '', pauseImage = ''] = row.split(' ');
  const version = parseReleaseName(name);
  return version !== null && isLineName(line) ? [{ name, version, date, containerd, line, pauseImage }] : [];
}
