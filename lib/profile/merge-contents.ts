import {
  type Conflict,
  mergeDocuments,
  readDocument,
  secretMark,
  secretRanges,
  type Version,
} from '../document/index.ts';
import type { ProfileContent } from './content.ts';

type StoredTarget = ProfileContent['target'];
type TlsFile = ProfileContent['tlsFiles'][number];

/** What a place of a text holds, as it may be shown: with a mark in the place of each secret. */
type Shown = { readonly base: string | null; readonly mine: string | null; readonly theirs: string | null };

/** What both sides changed in different ways. */
export type ContentConflict =
  | { readonly kind: 'text'; readonly conflict: Conflict; readonly shown: Shown }
  | { readonly kind: 'target'; readonly base: StoredTarget; readonly mine: StoredTarget; readonly theirs: StoredTarget }
  /** A text of null is a file that the side does not have. */
  | { readonly kind: 'file'; readonly path: string; readonly mine: string | null; readonly theirs: string | null };

export type MergedContent = { readonly content: ProfileContent; readonly conflicts: readonly ContentConflict[] };

/** Merges two contents that were made from one; where they are in conflict the result has what is mine. */
export function mergeContents(base: ProfileContent, mine: ProfileContent, theirs: ProfileContent): MergedContent {
  const document = mergeDocuments(base.document, mine.document, theirs.document);
  const target = mergeTargets(base.target, mine.target, theirs.target);
  const files = mergeFiles(base.tlsFiles, mine.tlsFiles, theirs.tlsFiles);
  const texts = document.kind === 'merged' ? [] : textConflicts(document.conflicts, base, mine, theirs);
  return {
    content: {
      document: document.text,
      target: target.target,
      tlsFiles: files.files,
      images: mergeLists(base.images, mine.images, theirs.images),
    },
    conflicts: [...texts, ...target.conflicts, ...files.conflicts],
  };
}

function textConflicts(
  conflicts: readonly Conflict[],
  ...[base, mine, theirs]: readonly [ProfileContent, ProfileContent, ProfileContent]
): readonly ContentConflict[] {
  const [ofBase, ofMine, ofTheirs] = [base, mine, theirs].map(({ document }) => hiding(document)) as [Hide, Hide, Hide];
  return conflicts.map((conflict) => ({
    kind: 'text',
    conflict,
    shown: { base: ofBase(conflict.base), mine: ofMine(conflict.ours), theirs: ofTheirs(conflict.theirs) },
  }));
}

type Hide = (version: Version) => string | null;

function hiding(text: string): Hide {
  const secrets = secretRanges(readDocument(text)).map(({ range }) => range);
  return (version) => {
    if (version === null) return null;
    const { from, to } = version.range;
    let shown = '';
    let at = from;
    for (const secret of secrets) {
      if (secret.to <= at || secret.from >= to) continue;
      shown += text.slice(at, Math.max(secret.from, at)) + secretMark;
      at = Math.min(secret.to, to);
    }
    return shown + text.slice(at, to);
  };
}

function mergeTargets(base: StoredTarget, mine: StoredTarget, theirs: StoredTarget) {
  const options = {
    noDefaultEndpoint: mergeValues(
      base.options.noDefaultEndpoint,
      mine.options.noDefaultEndpoint,
      theirs.options.noDefaultEndpoint,
    ),
    embedded: mergeValues(base.options.embedded, mine.options.embedded, theirs.options.embedded),
    selinux: mergeValues(base.options.selinux, mine.options.selinux, theirs.options.selinux),
    snapshotter: mergeValues(base.options.snapshotter, mine.options.snapshotter, theirs.options.snapshotter),
  };
  const program = mergeValues(programOf(base), programOf(mine), programOf(theirs));
  const parts = [program, ...Object.values(options)];
  const target: StoredTarget = {
    ...program.value,
    options: {
      noDefaultEndpoint: options.noDefaultEndpoint.value,
      embedded: options.embedded.value,
      snapshotter: options.snapshotter.value,
      selinux: options.selinux.value,
    },
  };
  const conflicts: readonly ContentConflict[] = parts.some(({ inConflict }) => inConflict)
    ? [{ kind: 'target', base, mine, theirs }]
    : [];
  return { target, conflicts };
}

function programOf({ options: _, ...program }: StoredTarget) {
  return program;
}

function mergeFiles(base: readonly TlsFile[], mine: readonly TlsFile[], theirs: readonly TlsFile[]) {
  const [was, our, their] = [base, mine, theirs].map((files) => new Map(files.map(({ path, text }) => [path, text])));
  const paths = new Set([...mine, ...theirs].map(({ path }) => path));
  const files: TlsFile[] = [];
  const conflicts: ContentConflict[] = [];
  for (const path of paths) {
    const [mineAt, theirsAt] = [our?.get(path) ?? null, their?.get(path) ?? null];
    const { value, inConflict } = mergeValues(was?.get(path) ?? null, mineAt, theirsAt);
    if (inConflict) conflicts.push({ kind: 'file', path, mine: mineAt, theirs: theirsAt });
    if (value !== null) files.push({ path, text: value });
  }
  return { files, conflicts };
}

function mergeValues<Value>(base: Value, mine: Value, theirs: Value) {
  const [was, our, their] = [base, mine, theirs].map((value) => JSON.stringify(value));
  const isTheirs = was === our;
  return { value: isTheirs ? theirs : mine, inConflict: !isTheirs && was !== their && our !== their };
}

/** What either side added, without what either took out. */
function mergeLists(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const kept = mine.filter((item) => theirs.includes(item) || !base.includes(item));
  const added = theirs.filter((item) => !mine.includes(item) && !base.includes(item));
  return [...kept, ...added];
}
