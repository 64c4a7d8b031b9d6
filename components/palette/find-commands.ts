import type { Command, CommandGroup } from './command.ts';
import { fuzzyScoreOf, wordsOf } from './fuzzy.ts';

export type FoundGroup = { readonly value: CommandGroup; readonly items: readonly Command[] };

/** How many of a group are shown: actions all, places only the best. */
const most: Partial<Readonly<Record<CommandGroup, number>>> = {
  fixes: 6,
  missing: 6,
  here: 10,
  secrets: 6,
  tls: 12,
  documents: 10,
  profiles: 10,
  proposals: 10,
  mirrors: 6,
  configs: 6,
  files: 6,
  images: 6,
  releases: 6,
};

/** What can be done with one of several things stands behind what can be done anyway and answers as well, even where its name is shorter. */
const behind = 1;

type Found = { readonly command: Command; readonly score: number };

/** The commands that answer what was typed, best first in each group, and the groups by their best. */
export function findCommands(commands: readonly Command[], query: string): readonly FoundGroup[] {
  const groups = new Map<CommandGroup, Found[]>();
  const scoreOf = scoring(commands, query);
  commands.forEach((command, index) => {
    const { group } = command;
    const answers = scoreOf(command, index);
    if (answers === null) return;
    const score = group === 'here' ? answers - behind : answers;
    const found = groups.get(group) ?? [];
    groups.set(group, found);
    addRanked(found, { command, score }, most[group] ?? Number.POSITIVE_INFINITY);
  });
  return [...groups]
    .map(([value, found]) => ({
      value,
      best: found[0]?.score ?? 0,
      items: found.map(({ command }) => command),
    }))
    .toSorted((one, other) => other.best - one.best);
}

/** Keeps the best of thousands, and of what is equally good the first. */
function addRanked(found: Found[], added: Found, limit: number): void {
  const last = found.at(-1);
  if (last && found.length >= limit && added.score <= last.score) return;
  const at = found.findLastIndex(({ score }) => score >= added.score) + 1;
  found.splice(at, 0, added);
  if (found.length > limit) found.pop();
}

/** What is searched in, in lower case; it is the same for every letter typed. */
type Hay = { label?: string; terms?: string };

const hays = new WeakMap<readonly Command[], Hay[]>();

/** A name on the page counts more than the other words for the same thing. */
function scoring(commands: readonly Command[], query: string): (command: Command, index: number) => number | null {
  const words = wordsOf(query);
  if (words.length === 0) return () => 0;
  const known = hays.get(commands) ?? commands.map((): Hay => ({}));
  hays.set(commands, known);
  return (command, index) => {
    const hay = known[index] ?? {};
    hay.label ??= command.label.toLowerCase();
    const byLabel = fuzzyScoreOf(words, hay.label);
    if (byLabel !== null) return byLabel + 20;
    hay.terms ??= command.terms.toLowerCase();
    return fuzzyScoreOf(words, hay.terms);
  };
}
