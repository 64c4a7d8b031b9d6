import {
  type LineName,
  lineNames,
  lines,
  type Program,
  type Release,
  releasesOf,
  resolveTarget,
  type TargetError,
} from '@/lib/node-files/index.ts';

/** What a typed text finds among the lines and releases of a program, newest first. */
export type Found = {
  readonly lines: readonly LineName[];
  readonly releases: readonly Release[];
  /** Whether what was typed is the first of the releases. */
  readonly exact: boolean;
  /** The release that was typed, where it is one that is not known. */
  readonly unknown: string | null;
  /** Why what was typed is no release of the program; null while it may still become one. */
  readonly error: TargetError | null;
};

/** Finds lines by their releases and containerd, and releases by name, date and containerd. */
export function findReleases(program: Program, query: string): Found {
  const text = query.trim().toLowerCase();
  const has = (...parts: readonly string[]) => parts.some((part) => part.toLowerCase().includes(text));
  const exact = text === '' ? null : resolveTarget({ program, release: text });
  const known = exact?.ok && exact.notes.length === 0 ? exact.target.release : null;
  const releases = releasesOf(program).filter(
    ({ name, date, containerd }) => name === known || has(name, date, `containerd ${containerd}`),
  );
  return {
    lines: lineNames.filter((line) => has(...wordsOfLine(line))).toReversed(),
    releases: [...releases.filter(({ name }) => name === known), ...releases.filter(({ name }) => name !== known)],
    exact: known !== null,
    unknown: exact?.ok && known === null ? exact.target.release : null,
    error: exact && !exact.ok && exact.error.kind !== 'release-unreadable' ? exact.error : null,
  };
}

function wordsOfLine(line: LineName): readonly string[] {
  const { releases, backports, containerd } = lines[line];
  return [
    releases.first,
    releases.last ?? '',
    ...backports,
    `containerd ${containerd.from}`,
    `containerd ${containerd.to}`,
  ];
}
