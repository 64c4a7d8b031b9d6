import { readDocument } from '../../document/index.ts';
import type { Target } from '../../node-files/index.ts';
import { programName } from '../../node-files/program-name.ts';
import { closestModel } from './closest-model.ts';
import { type Explanation, explain } from './explain.ts';
import { withForeignHosts } from './foreign-hosts.ts';
import { type ImportNote, note } from './import-note.ts';
import { type Difference, differences, type RewrittenFile, rewrittenFiles } from './match-target.ts';
import { type ParsedFiles, parseFiles } from './parse-files.ts';
import type { ReadHostsToml } from './read-hosts-toml.ts';
import { type SortedFiles, sortFiles } from './sort-files.ts';
import { writeDocument } from './write-document.ts';

export type Imported = {
  /** The text of registries.yaml. */
  readonly text: string;
  /** The target whose files these are; null where neither K3s nor RKE2 wrote them. */
  readonly target: Target | null;
  /** The files as given, and as that target writes them from the text. */
  readonly files: readonly RewrittenFile[];
  readonly notes: readonly ImportNote[];
};

/**
 * Makes the registries.yaml that would write these files: config.toml and `certs.d/<host>/hosts.toml`, by their paths,
 * wherever on a node those begin, or by what is in them. Each line and option that could have written them is tried,
 * unless the target is `known`, and the first one that writes just these files decides; hosts.toml files by hand among
 * them have no say in that. Where all were written by hand, the document is the one that comes closest. Never throws.
 */
export async function importNodeFiles(
  given: ReadonlyMap<string, string>,
  known: Target | null = null,
): Promise<Imported> {
  const sorted = sortFiles(given);
  const notes = [...sorted.notes];
  const parsed = await parseFiles(sorted, notes);
  const { config, unread, hosts } = parsed;
  if (config === null && hosts.length === 0 && sorted.registriesYaml === null) {
    return { text: '', target: null, files: [], notes: [note('nothing-found'), ...notes] };
  }
  const explanation = explained(parsed, sorted, known);
  const target = explanation?.target ?? null;
  const program = programName((target ?? config ?? unread)?.program ?? 'k3s');
  if (sorted.registriesYaml !== null) {
    return {
      ...foundDocument(sorted.registriesYaml, target, sorted),
      notes: distinct([note('document-found'), ...notes], program),
    };
  }
  const model = explanation?.model ?? closestModel(config, hosts, notes);
  notes.push(
    ...(explanation?.notes ?? []),
    ...(explanation?.differing ?? []).map(differenceNote),
    ...lostNotes(parsed, explanation !== null && hosts.length > 0),
  );
  return { text: writeDocument(model), target, files: explanation?.files ?? [], notes: distinct(notes, program) };
}

/** What K3s or RKE2 wrote, explained, with what others put among it; null where neither wrote anything. */
function explained(parsed: ParsedFiles, sorted: SortedFiles, known: Target | null): Explanation | null {
  const { config, unread, hosts } = parsed;
  const generated = hosts.filter((file) => file.generated);
  const foreign = hosts.filter((file) => !file.generated);
  if (generated.length === 0 && (config ?? unread)?.program == null) return null;
  const own = explain({ config, unread, hosts: generated }, withoutFiles(sorted, foreign), known);
  if (own === null) return null;
  const notes = [...own.notes, ...generated.flatMap((file) => file.notes)];
  if (foreign.length === 0) return { ...own, notes };
  const model = withForeignHosts(own.model, own.target, foreign, config, notes);
  const files = rewrittenFiles(model, own.target, sorted);
  return { ...own, model, files, differing: differences(files), notes };
}

function withoutFiles(sorted: SortedFiles, files: readonly ReadHostsToml[]): SortedFiles {
  const names = new Set(files.map(({ name }) => name));
  return { ...sorted, hostsToml: new Map([...sorted.hostsToml].filter(([name]) => !names.has(name))) };
}

/** The document that lay among the files, as it is, and what the node's target would write from it now. */
function foundDocument(text: string, target: Target | null, sorted: SortedFiles): Omit<Imported, 'notes'> {
  const { accepted, model } = readDocument(text);
  return { text, target, files: target !== null && accepted ? rewrittenFiles(model, target, sorted) : [] };
}

/** Before v1.31.6 each entry of `configs` leaves blank lines in config.toml, also where it says nothing else there. */
function differenceNote({ file, blankLines }: Difference): ImportNote {
  const isEntries = file === 'config.toml' && blankLines !== null && blankLines > 0;
  return isEntries ? note('entries-lost') : note('differs', { file });
}

function lostNotes({ config, unread }: ParsedFiles, leavesOut: boolean): ImportNote[] {
  const notes = [note('comments-and-order-lost')];
  if (leavesOut) notes.push(note('ignored-not-kept'));
  if (unread !== null) notes.push(note('config-toml-unread', { file: unread.path }));
  else if (config === null) notes.push(note('config-toml-missing'));
  return notes;
}

function distinct(notes: readonly ImportNote[], program: string): readonly ImportNote[] {
  const named = notes.map(({ id, values }) => note(id, { program, ...values }));
  return [...new Map(named.map((entry) => [JSON.stringify(entry), entry])).values()];
}
