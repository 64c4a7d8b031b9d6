import { isLineName, type LineName, lines, newestLine } from './lines.ts';
import { findRelease } from './releases/find-release.ts';
import { releasesOf } from './releases/release.ts';
import { formatReleaseName, parseReleaseName, type ReleaseName } from './releases/release-name.ts';
import { defaultOptions, type NodeOptions, type Program, type Target } from './target.ts';

/** What a target is asked by; everything has a default. */
export type TargetRequest = {
  readonly program?: string | null | undefined;
  readonly release?: string | null | undefined;
  readonly line?: string | null | undefined;
  readonly options?: { readonly [Option in keyof NodeOptions]?: NodeOptions[Option] | undefined } | undefined;
};

export type ResolvedTarget =
  | { readonly ok: true; readonly target: Target; readonly notes: readonly TargetNote[] }
  | { readonly ok: false; readonly error: TargetError };

/** Worth knowing: the release is not known, and another stands in for it. */
export type TargetNote = {
  readonly id: 'release-unknown-nearest' | 'release-unknown-newest' | 'release-unknown-line';
  readonly release: string;
  /** The release or line whose facts are used. */
  readonly standIn: string;
};

export type TargetError =
  | { readonly kind: 'program-unknown'; readonly program: string }
  | { readonly kind: 'release-unreadable'; readonly release: string }
  | { readonly kind: 'release-too-old'; readonly release: string; readonly oldest: string }
  | { readonly kind: 'release-of-other-program'; readonly release: string; readonly program: Program }
  | { readonly kind: 'line-unknown'; readonly line: string }
  | { readonly kind: 'line-not-of-release'; readonly line: LineName; readonly release: string; readonly its: LineName };

const pauseImageOfLines = '3.6';

/**
 * The target for a program, a release or a line, and options. A release brings its own containerd and pause image; a line those of
 * its first release and 3.6. A release that is not known gets those of the nearest earlier patch, a newer minor the newest.
 */
export function resolveTarget(request: TargetRequest = {}): ResolvedTarget {
  const { program, release, line } = request;
  if (program != null && !isProgram(program)) return failed({ kind: 'program-unknown', program });
  if (line != null && !isLineName(line)) return failed({ kind: 'line-unknown', line });
  const options = withDefaults(request.options);
  if (release == null) return resolved(targetOfLine(program ?? 'k3s', line ?? newestLine, options));
  const name = parseReleaseName(release);
  if (name === null) return failed({ kind: 'release-unreadable', release });
  if (program != null && name.program !== null && name.program !== program) {
    return failed({ kind: 'release-of-other-program', release, program });
  }
  const answer = targetOfRelease(name.program ?? program ?? 'k3s', name, options);
  if (!answer.ok || line == null || answer.target.line === line) return answer;
  return failed({ kind: 'line-not-of-release', line, release, its: answer.target.line });
}

function targetOfRelease(program: Program, name: ReleaseName, options: NodeOptions): ResolvedTarget {
  const found = findRelease(program, name);
  const asked = formatReleaseName(name, program);
  if (found.kind === 'too-old')
    return failed({ kind: 'release-too-old', release: asked, oldest: lines['v1.20.5'].releases.first });
  if (found.kind === 'line') {
    const target = { ...targetOfLine(program, found.line, options), release: asked };
    return resolved(target, { id: 'release-unknown-line', release: asked, standIn: found.line });
  }
  const { name: standIn, line, containerd, pauseImage } = found.release;
  const known = found.kind === 'known';
  const target = { program, line, release: known ? standIn : asked, containerd, pauseImage, options };
  return known ? resolved(target) : resolved(target, { id: `release-unknown-${found.kind}`, release: asked, standIn });
}

function targetOfLine(program: Program, line: LineName, options: NodeOptions): Target {
  const first = releasesOf(program).findLast(({ name }) => name.startsWith(`${line}+`));
  const containerd = first?.containerd ?? lines[line].containerd.first;
  return { program, line, release: null, containerd, pauseImage: pauseImageOfLines, options };
}

function withDefaults(options: TargetRequest['options'] = {}): NodeOptions {
  return {
    noDefaultEndpoint: options.noDefaultEndpoint ?? defaultOptions.noDefaultEndpoint,
    embedded: options.embedded ?? defaultOptions.embedded,
    snapshotter: options.snapshotter ?? defaultOptions.snapshotter,
    selinux: options.selinux ?? defaultOptions.selinux,
  };
}

function isProgram(program: string): program is Program {
  return program === 'k3s' || program === 'rke2';
}

function resolved(target: Target, ...notes: readonly TargetNote[]): ResolvedTarget {
  return { ok: true, target, notes };
}

function failed(error: TargetError): ResolvedTarget {
  return { ok: false, error };
}
