import type { Target } from '../../node-files/index.ts';
import type { Registries } from '../../registries/model.ts';
import { inlineWithoutEmbedded, withoutEmbedded } from './embedded-hosts.ts';
import { type ImportNote, note } from './import-note.ts';
import { type Difference, differences, supposedTarget } from './match-target.ts';
import { modelOfHosts } from './model-of-hosts.ts';
import { modelOfInline } from './model-of-inline.ts';
import type { ReadConfigToml } from './read-config-toml.ts';
import type { ReadHostsToml } from './read-hosts-toml.ts';
import type { SortedFiles } from './sort-files.ts';
import { suppositions } from './suppose.ts';
import type { Supposition } from './supposition.ts';

export type Explanation = {
  readonly model: Registries;
  readonly target: Target;
  readonly differing: readonly Difference[];
  readonly notes: readonly ImportNote[];
};

/** The first supposition whose target writes just the given files from what they say, or the one that comes closest. */
export function explain(
  config: ReadConfigToml | null,
  files: readonly ReadHostsToml[],
  given: SortedFiles,
): Explanation | null {
  let best: Explanation | null = null;
  for (const supposed of suppositions(config, files)) {
    const explanation = tryOut(supposed, config, files, given);
    if (explanation !== null && (best === null || distance(explanation) < distance(best))) best = explanation;
    if (best?.differing.length === 0) return best;
  }
  return best;
}

/** Blank lines alone weigh less than any text. */
function distance({ differing }: Explanation): number {
  return differing.reduce((sum, { blankLines }) => sum + (blankLines === null ? differing.length + 1 : 1), 0);
}

function tryOut(
  supposed: Supposition,
  config: ReadConfigToml | null,
  files: readonly ReadHostsToml[],
  given: SortedFiles,
): Explanation | null {
  const target = supposedTarget(supposed, config);
  if (target === null) return null;
  const notes: ImportNote[] = [];
  if (supposed.noDefaultEndpoint) notes.push(note('no-default-endpoint-guessed'));
  if (supposed.embedded) notes.push(note('embedded-registry'));
  if (!isCertain(config, files)) notes.push(note('line-guessed', { line: supposed.line }));
  const model = modelOf(supposed, config, files, notes);
  return { model, target, differing: differences(model, target, given), notes };
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
