import { type LineName, lineNames, lines } from '../lines.ts';
import type { Program } from '../target.ts';
import { type Release, releasesOf } from './release.ts';
import { compareReleases, parseReleaseName, type ReleaseName } from './release-name.ts';

/** What is known of a release: itself, one that stands in for it, the line alone, or nothing. */
export type FoundRelease =
  | { readonly kind: 'known' | 'nearest' | 'newest'; readonly release: Release }
  | { readonly kind: 'line'; readonly line: LineName }
  | { readonly kind: 'too-old' };

/** Finds a release, or the one that it most likely writes its files like: the nearest earlier of its minor. */
export function findRelease(program: Program, asked: ReleaseName): FoundRelease {
  const releases = releasesOf(program);
  const newest = releases[0];
  if (newest !== undefined && compareMinors(asked, newest.version) > 0) return { kind: 'newest', release: newest };
  const earlier = releases.find(({ version }) => compareReleases(version, asked) <= 0);
  if (earlier === undefined || compareMinors(earlier.version, asked) !== 0) return findLine(asked);
  return { kind: isNamed(earlier, asked) ? 'known' : 'nearest', release: earlier };
}

function isNamed({ version }: Release, asked: ReleaseName): boolean {
  return version.patch === asked.patch && (asked.build === null || asked.build === version.build);
}

/** For releases before the first that is known of their minor. */
function findLine(asked: ReleaseName): FoundRelease {
  const oldest = lineNames[0];
  if (oldest === undefined || !startsBy(oldest, asked)) return { kind: 'too-old' };
  const started = lineNames.filter((line) => {
    const { releases, backports } = lines[line];
    return [releases.first, ...backports].some((start) => startsInMinor(start, asked));
  });
  return { kind: 'line', line: started.at(-1) ?? oldest };
}

function startsBy(start: string, asked: ReleaseName): boolean {
  const version = parseReleaseName(start);
  return version !== null && compareReleases({ ...version, build: 0 }, asked) <= 0;
}

function startsInMinor(start: string, asked: ReleaseName): boolean {
  const version = parseReleaseName(start);
  return version !== null && compareMinors(version, asked) === 0 && startsBy(start, asked);
}

function compareMinors(one: ReleaseName, other: ReleaseName): number {
  return one.major - other.major || one.minor - other.minor;
}
