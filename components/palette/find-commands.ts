import type { Command, CommandGroup } from './command.ts';
import { fuzzyScore } from './fuzzy.ts';

export type FoundGroup = { readonly value: CommandGroup; readonly items: readonly Command[] };

/** How many of a group are shown: actions all, places only the best. */
const most: Partial<Readonly<Record<CommandGroup, number>>> = {
  documents: 10,
  profiles: 10,
  proposals: 10,
  mirrors: 6,
  configs: 6,
  files: 6,
  images: 6,
  releases: 6,
};

/** The commands that answer what was typed, best first in each group, and the groups by their best. */
export function findCommands(commands: readonly Command[], query: string): readonly FoundGroup[] {
  const groups = new Map<CommandGroup, { command: Command; score: number }[]>();
  for (const command of commands) {
    const score = scoreOf(query, command);
    if (score === null) continue;
    const found = groups.get(command.group);
    if (found) found.push({ command, score });
    else groups.set(command.group, [{ command, score }]);
  }
  return [...groups]
    .map(([value, found]) => {
      const ranked = found.toSorted((one, other) => other.score - one.score);
      return { value, best: ranked[0]?.score ?? 0, items: ranked.slice(0, most[value]).map(({ command }) => command) };
    })
    .toSorted((one, other) => other.best - one.best);
}

/** A name on the page counts more than the other words for the same thing. */
function scoreOf(query: string, { label, terms }: Command): number | null {
  if (query.trim() === '') return 0;
  const byLabel = fuzzyScore(query, label);
  return byLabel === null ? fuzzyScore(query, terms) : byLabel + 20;
}
