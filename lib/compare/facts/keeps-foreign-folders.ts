import { lineNames, parseReleaseName, type Target } from '../../node-files/index.ts';

/** The first patch of each minor (September 2024) with which K3s deletes only the folders of certs.d that it wrote itself. */
const since = new Map([
  [28, 14],
  [29, 9],
  [30, 5],
  [31, 1],
]);

/** Whether folders of certs.d that K3s did not write outlive its start, on a line with certs.d. */
export function keepsForeignFolders({ line, release }: Target): boolean {
  if (line !== 'v1.29.4') return lineNames.indexOf(line) > lineNames.indexOf('v1.29.4');
  const version = parseReleaseName(release ?? line);
  if (version === null) return false;
  if (version.minor > 31) return true;
  return version.patch >= (since.get(version.minor) ?? Number.POSITIVE_INFINITY);
}
