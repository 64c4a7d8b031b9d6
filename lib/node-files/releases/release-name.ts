import type { Program } from '../target.ts';

/** A release in its parts; program and build are null where the name does not say. */
export type ReleaseName = {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly program: Program | null;
  readonly build: number | null;
};

const form = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})(?:[+-](k3s|rke2r)(\d{1,4}))?$/;

/** Reads `v1.33.4`, `1.33.4`, `v1.33.4+k3s1`, `v1.33.4-rke2r1` (as image tags have it); null for anything else. */
export function parseReleaseName(text: string): ReleaseName | null {
  const [found, major, minor, patch, program, build] = form.exec(text) ?? [];
  if (found === undefined) return null;
  return {
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    program: program === undefined ? null : program === 'k3s' ? 'k3s' : 'rke2',
    build: build === undefined ? null : Number(build),
  };
}

/** The name as the program writes it, or without a build if that is unknown. */
export function formatReleaseName({ major, minor, patch, build }: ReleaseName, program: Program): string {
  const version = `v${major}.${minor}.${patch}`;
  if (build === null) return version;
  return `${version}+${program === 'k3s' ? 'k3s' : 'rke2r'}${build}`;
}

/** Negative where the first is older. A release without a build counts as the last of its patch. */
export function compareReleases(one: ReleaseName, other: ReleaseName): number {
  return (
    one.major - other.major ||
    one.minor - other.minor ||
    one.patch - other.patch ||
    Math.sign((one.build ?? Infinity) - (other.build ?? Infinity)) ||
    0
  );
}
