import type { Config, Mirror, Registries } from '../../registries/model.ts';
import type { ModelPath } from '../../registries/path.ts';
import type { Steps } from '../../steps/index.ts';
import { inStretches } from '../../steps/stretches.ts';
import type { NodeFile, Sources } from '../node-files.ts';
import { changedKeys } from './changed-keys.ts';
import { changedSources } from './changed-sources.ts';
import { groupsOfConfig, groupsOfMirror } from './part-groups.ts';
import { type Idle, SectionSearch } from './section-search.ts';

type Files = ReadonlyMap<string, NodeFile>;

/** What of a model no line of its files comes from. */
export type Found = {
  readonly mirrors: ReadonlyMap<string, Mirror>;
  readonly configs: ReadonlyMap<string, Config>;
  readonly files: Files;
  readonly idle: { readonly mirrors: Idle; readonly configs: Idle };
};

const none: ReadonlyMap<string, never> = new Map<string, never>();

export const nothingFound: Found = {
  mirrors: none,
  configs: none,
  files: none,
  idle: { mirrors: none, configs: none },
};

/**
 * Looks only for what comes of the entries that changed since the last time, and of those that lines came of which came, went or
 * changed: for the others it is as it was.
 */
export function* findIdle(model: Registries, files: Files, before: Found): Steps<Found> {
  const mirrors = new SectionSearch('mirrors', model.mirrors ?? none, groupsOfMirror, before.idle.mirrors);
  const configs = new SectionSearch('configs', model.configs ?? none, groupsOfConfig, before.idle.configs);
  yield* mirrors.seeking(changedKeys(before.mirrors, mirrors.entries));
  yield* configs.seeking(changedKeys(before.configs, configs.entries));
  const changed = changedKeys(before.files, files);
  yield* inStretches(changed, (path) => eachPath(changedSources(before.files.get(path), files.get(path)), seek));
  // Most of what is sought is in the files that changed.
  const changedFiles = changed.flatMap((path) => files.get(path) ?? []);
  yield* inStretches(changedFiles, lookIn, isOver);
  if (!isOver()) yield* inStretches([...files.values()], lookIn, isOver);
  return {
    mirrors: mirrors.entries,
    configs: configs.entries,
    files,
    idle: { mirrors: mirrors.end(), configs: configs.end() },
  };

  function seek(path: ModelPath): void {
    sectionOf(path)?.seek(String(path[1]));
  }

  function lookIn({ sources }: NodeFile): void {
    eachPath(sources, (path) => sectionOf(path)?.found(String(path[1]), path));
  }

  function isOver(): boolean {
    return mirrors.isOver && configs.isOver;
  }

  function sectionOf(path: ModelPath) {
    if (path.length < 2) return null;
    return path[0] === 'mirrors' ? mirrors : path[0] === 'configs' ? configs : null;
  }
}

function eachPath(lines: readonly Sources[], each: (path: ModelPath) => void): void {
  let last: Sources | null = null;
  for (const sources of lines) {
    // Lines in a row mostly have the same.
    if (sources !== last) for (const path of sources) each(path);
    last = sources;
  }
}
