import { readDocument } from '../../document/index.ts';
import type { Target } from '../../node-files/index.ts';
import { closestModel } from './closest-model.ts';
import { explain } from './explain.ts';
import { type ImportNote, note } from './import-note.ts';
import { type Difference, type RewrittenFile, rewrittenFiles } from './match-target.ts';
import { parseFiles } from './parse-files.ts';
import type { ReadConfigToml } from './read-config-toml.ts';
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
 * unless the target is `known`, and the first one that writes just these files decides. Files written by hand give the
 * document that comes closest. Never throws.
 */
export async function importNodeFiles(
  given: ReadonlyMap<string, string>,
  known: Target | null = null,
): Promise<Imported> {
  const sorted = sortFiles(given);
  const notes = [...sorted.notes];
  const { config, hosts } = await parseFiles(sorted, notes);
  if (config === null && hosts.length === 0 && sorted.registriesYaml === null) {
    return { text: '', target: null, files: [], notes: [note('nothing-found'), ...notes] };
  }
  const isGenerated = hosts.length > 0 ? hosts.every(({ generated }) => generated) : config?.program != null;
  const explanation = isGenerated ? explain(config, hosts, sorted, known) : null;
  const target = explanation?.target ?? null;
  const program = (target?.program ?? config?.program) === 'rke2' ? 'RKE2' : 'K3s';
  if (sorted.registriesYaml !== null) {
    return {
      ...foundDocument(sorted.registriesYaml, target, sorted),
      notes: distinct([note('document-found'), ...notes], program),
    };
  }
  if (explanation !== null) notes.push(...hosts.flatMap((file) => file.notes));
  const model = explanation?.model ?? closestModel(config, hosts, notes);
  notes.push(
    ...(explanation?.notes ?? []),
    ...(explanation?.differing ?? []).map(differenceNote),
    ...lostNotes(config, explanation !== null && hosts.length > 0),
  );
  return { text: writeDocument(model), target, files: explanation?.files ?? [], notes: distinct(notes, program) };
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

function lostNotes(config: ReadConfigToml | null, leavesOut: boolean): ImportNote[] {
  const notes = [note('comments-and-order-lost')];
  if (leavesOut) notes.push(note('ignored-not-kept'));
  if (config === null) notes.push(note('config-toml-missing'));
  return notes;
}

function distinct(notes: readonly ImportNote[], program: string): readonly ImportNote[] {
  const named = notes.map(({ id, values }) => note(id, { program, ...values }));
  return [...new Map(named.map((entry) => [JSON.stringify(entry), entry])).values()];
}
