import type { Target } from '../../node-files/index.ts';
import type { Registries } from '../../registries/model.ts';
import { distance } from './distance.ts';
import { inlineWithoutEmbedded, withoutEmbedded } from './embedded-hosts.ts';
import { type ImportNote, note } from './import-note.ts';
import { type Difference, differences, type RewrittenFile, rewrittenFiles, supposedTarget } from './match-target.ts';
import { modelOfHosts } from './model-of-hosts.ts';
import { modelOfInline } from './model-of-inline.ts';
import type { ParsedFiles } from './parse-files.ts';
import type { ReadConfigToml } from './read-config-toml.ts';
import type { ReadHostsToml } from './read-hosts-toml.ts';
import type { SortedFiles } from './sort-files.ts';
import { suppositions } from './suppose.ts';
import type { Supposition } from './supposition.ts';

export type Explanation = {
  readonly model: Registries;
  readonly target: Target;
  readonly files: readonly RewrittenFile[];
  readonly differing: readonly Difference[];
  readonly notes: readonly ImportNote[];
};

/**
 * The first supposition whose target writes just the given files from what they say, or the one that comes closest;
 * of a target that is known nothing is supposed.
 */
export function explain(parsed: ParsedFiles, given: SortedFiles, known: Target | null): Explanation | null {
  const { config, hosts: files } = parsed;
  if (known !== null) return tryOut(suppositionOf(known), known, config, files, given);
  let best: Explanation | null = null;
  let closest = Number.POSITIVE_INFINITY;
  for (const supposed of suppositions(parsed)) {
    const target = supposedTarget(supposed, config);
    if (target === null) continue;
    const { notes, ...explanation } = tryOut(supposed, target, config, files, given);
    const away = distance(explanation.files);
    if (away >= closest) continue;
    closest = away;
    best = { ...explanation, notes: [...guesses(supposed, parsed), ...notes] };
    if (away === 0) return best;
  }
  return best;
}

function tryOut(
  supposed: Supposition,
  target: Target,
  config: ReadConfigToml | null,
  hosts: readonly ReadHostsToml[],
  given: SortedFiles,
): Explanation {
  const notes: ImportNote[] = [];
  if (supposed.embedded) notes.push(note('embedded-registry'));
  const model = modelOf(supposed, config, hosts, notes);
  const files = rewrittenFiles(model, target, given);
  return { model, target, files, differing: differences(files), notes };
}

function suppositionOf({ program, line, options: { noDefaultEndpoint, embedded } }: Target): Supposition {
  return { program, line, noDefaultEndpoint, embedded };
}

function guesses({ noDefaultEndpoint, line }: Supposition, { config, unread, hosts }: ParsedFiles): ImportNote[] {
  const notes: ImportNote[] = [];
  if (noDefaultEndpoint) notes.push(note('no-default-endpoint-guessed'));
  if (unread !== null) notes.push(note('line-closest', { line, file: unread.path }));
  else if (!isCertain(config, hosts)) notes.push(note('line-guessed', { line }));
  return notes;
}

function modelOf(
  supposed: Supposition,
  config: ReadConfigToml | null,
  files: readonly ReadHostsToml[],
  notes: ImportNote[],
): Registries {
  const { program, embedded } = supposed;
  if (config !== null && config.inline !== null) {
    return modelOfInline(embedded ? inlineWithoutEmbedded(config.inline, program) : config.inline);
  }
  return modelOfHosts(embedded ? withoutEmbedded(files, program) : files, config?.auth ?? new Map(), supposed, notes);
}

/** config.toml tells the line, but for the three that write the same one of version 2. */
function isCertain(config: ReadConfigToml | null, files: readonly ReadHostsToml[]): boolean {
  if (config === null) return false;
  return config.version !== 2 || config.certsFolder === null || files.length > 0;
}
