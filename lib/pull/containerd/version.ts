/** A containerd version; `build` is the number of K3s' own build (`-k3s2`), 0 where the name has none. */
export type ContainerdVersion = {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly build: number;
};

const form = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})(?:-(?:k3s|[a-z]+)(\d{1,4})[\w.]*)?$/;

/** Reads `2.1.5`, `v2.1.5`, `2.0.5-k3s2`, `1.7.11-k3s2.27`, `2.2.2-bd1.34`; null for anything else. */
export function parseContainerdVersion(text: string): ContainerdVersion | null {
  const [found, major, minor, patch, build = '0'] = form.exec(text) ?? [];
  if (found === undefined) return null;
  return { major: Number(major), minor: Number(minor), patch: Number(patch), build: Number(build) };
}

/** Whether a version is a given one or newer: `isFrom(version, 1, 7, 24)`. */
export function isFrom(version: ContainerdVersion, major: number, minor: number, patch: number, build = 0): boolean {
  const difference = version.major - major || version.minor - minor || version.patch - patch || version.build - build;
  return difference >= 0;
}

/** Whether a change is in that came to 1.6 and 1.7 by patches of their own, and is in everything newer. */
export function hasBackport(version: ContainerdVersion, patchOf16: number, patchOf17: number): boolean {
  const isOld = version.major === 1 && version.minor <= 6;
  return isOld ? isFrom(version, 1, 6, patchOf16) : isFrom(version, 1, 7, patchOf17);
}
